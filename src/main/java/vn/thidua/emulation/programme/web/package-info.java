@NullMarked
package vn.thidua.emulation.programme.web;

import org.jspecify.annotations.NullMarked;
