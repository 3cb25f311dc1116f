/// The public pages of the figures: pictures, tables, CSV, and how each figure is counted.
@NullMarked
package vn.thidua.traffic.web;

import org.jspecify.annotations.NullMarked;
