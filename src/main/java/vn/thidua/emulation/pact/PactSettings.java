package vn.thidua.emulation.pact;

/// @param untrustedCertificates whether certificates count that lead to no authority on the trust list: for
/// demonstrations and tests only, and shown as untrusted even then
record PactSettings(boolean untrustedCertificates) {}
