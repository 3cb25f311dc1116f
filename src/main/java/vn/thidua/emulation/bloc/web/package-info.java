@NullMarked
package vn.thidua.emulation.bloc.web;

import org.jspecify.annotations.NullMarked;
