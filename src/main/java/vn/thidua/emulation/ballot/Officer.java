package vn.thidua.emulation.ballot;

import java.util.UUID;

/// Somebody who runs a ballot: 1 is the chair, 2 the secretary, from 3 on the counting committee. The first three hold
/// the shares of a sealed ballot's key.
///
/// @param name as they were called when they were named
/// @param ready whether they have taken their share
public record Officer(int n, UUID account, String name, boolean ready) {

    static final int HOLDERS = 3;

    public boolean isTeller() {
        return n >= HOLDERS;
    }

    public boolean isHolder() {
        return n <= HOLDERS;
    }

    public String role() {
        return n == 1 ? "CHAIR" : n == 2 ? "SECRETARY" : "TELLER";
    }
}
