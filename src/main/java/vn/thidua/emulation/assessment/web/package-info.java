@NullMarked
package vn.thidua.emulation.assessment.web;

import org.jspecify.annotations.NullMarked;
