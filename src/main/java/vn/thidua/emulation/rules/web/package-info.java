@NullMarked
package vn.thidua.emulation.rules.web;

import org.jspecify.annotations.NullMarked;
