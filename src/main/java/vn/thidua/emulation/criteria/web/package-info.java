@NullMarked
package vn.thidua.emulation.criteria.web;

import org.jspecify.annotations.NullMarked;
