@NullMarked
package vn.thidua.emulation.disclosure.web;

import org.jspecify.annotations.NullMarked;
