package vn.thidua.documents;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Where a signature goes.
///
/// @param page from zero
/// @param where in pt from the lower left corner
record FieldPlace(int page, PDRectangle where) {}
