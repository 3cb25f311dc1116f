@NullMarked
package vn.thidua.feedback.web;

import org.jspecify.annotations.NullMarked;
