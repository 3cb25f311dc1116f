package vn.thidua.emulation.criteria;

/// With what a draft begins.
public sealed interface Beginning {

    record Empty() implements Beginning {}

    /// One of the examples that come with the product.
    record Shipped(String key) implements Beginning {}

    /// What is in force for the same year.
    record InUse() implements Beginning {}

    /// What was in force last for an earlier year of the bloc.
    record PreviousYear() implements Beginning {}
}
