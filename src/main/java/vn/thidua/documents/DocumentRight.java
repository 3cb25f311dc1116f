package vn.thidua.documents;

import vn.thidua.platform.Right;

/// What not everybody may do with papers.
public enum DocumentRight implements Right {
    /// Open books and take numbers from them; asked in the scope of the unit that keeps the book.
    NUMBER,
    /// Read the books of the site.
    READ
}
