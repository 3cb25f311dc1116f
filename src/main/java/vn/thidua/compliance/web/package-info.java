@NullMarked
package vn.thidua.compliance.web;

import org.jspecify.annotations.NullMarked;
