@NullMarked
package vn.thidua.emulation.archive.web;

import org.jspecify.annotations.NullMarked;
