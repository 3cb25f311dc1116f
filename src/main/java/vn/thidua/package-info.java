/// The house: how it starts and how its commands run.
@NullMarked
package vn.thidua;

import org.jspecify.annotations.NullMarked;
