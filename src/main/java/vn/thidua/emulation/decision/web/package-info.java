@NullMarked
package vn.thidua.emulation.decision.web;

import org.jspecify.annotations.NullMarked;
