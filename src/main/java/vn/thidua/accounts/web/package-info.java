@NullMarked
package vn.thidua.accounts.web;

import org.jspecify.annotations.NullMarked;
