package vn.thidua.documents;

/// The signature of the organisation: a field of its own to the left of a person's, over a third of it (NĐ 30/2020,
/// Điều 13).
///
/// @param over the field of the person's signature
public record Seal(String field, String over) {

    public Seal {
        Signature.named(field);
    }
}
