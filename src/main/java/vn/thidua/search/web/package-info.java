@NullMarked
package vn.thidua.search.web;

import org.jspecify.annotations.NullMarked;
