@NullMarked
package vn.thidua.emulation.conference.web;

import org.jspecify.annotations.NullMarked;
