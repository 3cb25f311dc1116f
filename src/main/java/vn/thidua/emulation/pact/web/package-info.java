@NullMarked
package vn.thidua.emulation.pact.web;

import org.jspecify.annotations.NullMarked;
