package vn.thidua.audit;

/// One entry of the trail: a fact, its number, and the hash that ties it to the entry before.
public record AuditEntry(long n, AuditFact fact, Hash previous, Hash hash) {

    static AuditEntry after(Head head, AuditFact fact) {
        var n = head.n() + 1;
        return new AuditEntry(n, fact, head.hash(), Hash.of(head.hash(), n, fact));
    }

    /// Whether it says what it said when it was written as number `n`.
    boolean wasWrittenAs(long n) {
        return hash.equals(Hash.of(previous, n, fact));
    }

    Head head() {
        return new Head(n, hash);
    }
}
