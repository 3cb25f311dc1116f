@NullMarked
package vn.thidua.emulation.council.web;

import org.jspecify.annotations.NullMarked;
