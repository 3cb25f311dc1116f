@NullMarked
package vn.thidua.emulation.dossier.web;

import org.jspecify.annotations.NullMarked;
