@NullMarked
package vn.thidua.media.web;

import org.jspecify.annotations.NullMarked;
