@NullMarked
package vn.thidua.emulation.honours.web;

import org.jspecify.annotations.NullMarked;
