@NullMarked
package vn.thidua.emulation.ranking.web;

import org.jspecify.annotations.NullMarked;
