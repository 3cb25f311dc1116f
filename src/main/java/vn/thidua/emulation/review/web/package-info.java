@NullMarked
package vn.thidua.emulation.review.web;

import org.jspecify.annotations.NullMarked;
