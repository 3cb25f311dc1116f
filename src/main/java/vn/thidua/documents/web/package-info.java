@NullMarked
package vn.thidua.documents.web;

import org.jspecify.annotations.NullMarked;
