@NullMarked
package vn.thidua.emulation.ballot.web;

import org.jspecify.annotations.NullMarked;
