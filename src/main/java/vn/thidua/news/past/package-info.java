@NullMarked
package vn.thidua.news.past;

import org.jspecify.annotations.NullMarked;
