@NullMarked
package vn.thidua.emulation.progress.web;

import org.jspecify.annotations.NullMarked;
