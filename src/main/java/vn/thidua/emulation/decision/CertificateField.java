package vn.thidua.emulation.decision;

/// What is printed on a certificate.
public enum CertificateField {
    NAME,
    /// Position and unit of a person, unit of a collective.
    WHERE,
    MERIT,
    /// `206/QĐ-UBND`.
    DECISION,
    /// `ngày 27 tháng 5 năm 2021`.
    DATE,
    /// `Lam Giang, ngày 27 tháng 5 năm 2021`.
    PLACE_AND_DATE,
    /// Its number in the book of honours, which is that of the list.
    BOOK
}
