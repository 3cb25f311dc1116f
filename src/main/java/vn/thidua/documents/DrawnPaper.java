package vn.thidua.documents;

/// A paper in the two forms that people take along.
///
/// @param pdf PDF/A-2b
public record DrawnPaper(byte[] pdf, byte[] docx) {}
