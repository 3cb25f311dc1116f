@NullMarked
package vn.thidua.site.web;

import org.jspecify.annotations.NullMarked;
