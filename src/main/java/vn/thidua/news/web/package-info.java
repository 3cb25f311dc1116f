@NullMarked
package vn.thidua.news.web;

import org.jspecify.annotations.NullMarked;
