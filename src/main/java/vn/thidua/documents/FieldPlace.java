package vn.thidua.documents;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Where a signature goes.
///
/// @param page from zero
/// @param where in pt from the lower left corner
record FieldPlace(int page, PDRectangle where) {

    /// For the organisation's own: to the left, over a third of the person's.
    FieldPlace besides() {
        var left = Math.max(0, where.getLowerLeftX() - where.getWidth() * 2 / 3);
        return new FieldPlace(page, new PDRectangle(left, where.getLowerLeftY(), where.getWidth(), where.getHeight()));
    }
}
