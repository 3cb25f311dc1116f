@NullMarked
package vn.thidua.news.desk;

import org.jspecify.annotations.NullMarked;
