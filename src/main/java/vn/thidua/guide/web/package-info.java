@NullMarked
package vn.thidua.guide.web;

import org.jspecify.annotations.NullMarked;
