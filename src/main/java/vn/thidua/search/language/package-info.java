/// How Vietnamese is written, typed and mistyped: pure rules, without Spring and without the index.
@NullMarked
package vn.thidua.search.language;

import org.jspecify.annotations.NullMarked;
