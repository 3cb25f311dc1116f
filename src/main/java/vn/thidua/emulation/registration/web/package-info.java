@NullMarked
package vn.thidua.emulation.registration.web;

import org.jspecify.annotations.NullMarked;
