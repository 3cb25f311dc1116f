@NullMarked
package vn.thidua.newsroom.web;

import org.jspecify.annotations.NullMarked;
