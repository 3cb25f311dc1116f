@NullMarked
package vn.thidua.mail.web;

import org.jspecify.annotations.NullMarked;
