package vn.thidua.emulation.pact.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.design.Words;
import vn.thidua.emulation.pact.Frozen;
import vn.thidua.emulation.pact.KeptPact;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.Party;
import vn.thidua.emulation.pact.Standing;
import vn.thidua.platform.Missing;

/// Who has signed, in the order of the bloc.
///
/// @param signable whether it is open for signing
public record BoardPage(String path, String title, Frozen frozen, List<Row> rows, boolean signable) {

    /// @param state `PENDING`, `DELEGATED`, `DECLINED`, `SIGNED`
    /// @param sheets how many have confirmed a sheet of paper; -1 where there is none
    /// @param may whether the reader may act for the party
    /// @param seals whether the reader may add the signature of the party's organisation
    public record Row(Party party, String state, String who, String what, int sheets, boolean may, boolean seals) {

        Row(Party party, String state, String who, String what, int sheets, boolean may) {
            this(party, state, who, what, sheets, may, false);
        }

        Row saying(String words) {
            return words.isEmpty() ? this : new Row(party, state, who, what + words, sheets, may, seals);
        }

        Row sealing(boolean now) {
            return now ? new Row(party, state, who, what, sheets, may, true) : this;
        }

        Row open() {
            return new Row(party, state, who, state.equals("DECLINED") ? "" : what, -1, false);
        }
    }

    /// @param may the parties for which the reader may act, by number
    /// @param seals the parties whose organisation's seal the reader keeps
    record Reader(Set<Integer> may, Set<Integer> seals) {

        static final Reader ANYBODY = new Reader(Set.of(), Set.of());
    }

    public BoardPage {
        rows = List.copyOf(rows);
    }

    /// @param sheets how many have confirmed, by the party's number
    /// @param stamps what is to be said of later time stamps, by the party's number
    static BoardPage of(
            KeptPact kept, Pact.Fixed fixed, Map<Integer, Integer> sheets, Map<Integer, String> stamps, Reader reader) {
        var awaited =
                fixed instanceof Pact.Opened opened ? opened.standings().unsealed(fixed.frozen()) : List.<Party>of();
        var rows = new ArrayList<Row>();
        for (var party : fixed.frozen().parties()) {
            var standing =
                    fixed instanceof Pact.Opened opened ? opened.standings().of(party) : new Standing.Pending();
            var unsealed = awaited.contains(party);
            rows.add(row(
                            party,
                            standing,
                            sheets.getOrDefault(party.n(), -1),
                            reader.may().contains(party.n()))
                    .saying(unsealed ? Words.say("pact.seal.awaited") : sealed(fixed, party))
                    .saying(stamps.getOrDefault(party.n(), ""))
                    .sealing(unsealed && reader.seals().contains(party.n())));
        }
        return new BoardPage(
                PactPage.path(kept), PactPage.title(kept), fixed.frozen(), rows, fixed instanceof Pact.Signing);
    }

    /// As everybody may see it: why somebody refused stays among those who sign, and nobody acts from there.
    BoardPage open(String path) {
        return new BoardPage(path, title, frozen, rows.stream().map(Row::open).toList(), signable);
    }

    private static Row row(Party party, Standing standing, int sheets, boolean may) {
        return switch (standing) {
            case Standing.Pending _ ->
                new Row(party, "PENDING", party.title() + " " + party.personName(), "", sheets, may);
            case Standing.Delegated(var delegation) ->
                new Row(
                        party,
                        "DELEGATED",
                        delegation.toTitle() + " " + delegation.toName(),
                        delegation.paper(),
                        sheets,
                        may);
            case Standing.Declined declined ->
                new Row(party, "DECLINED", party.title() + " " + party.personName(), declined.reason(), sheets, false);
            case Standing.Signed signed -> new Row(party, "SIGNED", signer(party, signed), how(signed), sheets, false);
        };
    }

    private static String sealed(Pact.Fixed fixed, Party party) {
        var seal =
                fixed instanceof Pact.Opened opened ? opened.standings().seals().get(party.n()) : null;
        if (seal == null) return "";
        return Words.say("pact.seal.stands", seal.seal().name(), seal.seal().issuer(), Words.minute(seal.at()))
                + (seal.seal().trusted() ? "" : Words.say("pact.untrusted"));
    }

    private static String signer(Party party, Standing.Signed signed) {
        var delegation = signed.delegation();
        return (delegation == null ? party.title() : delegation.toTitle()) + " " + signed.personName();
    }

    private static String how(Standing.Signed signed) {
        var seal = signed.seal();
        var words = new StringBuilder(Words.say("pact.way." + signed.way().name(), Words.minute(signed.at())));
        if (seal == null) words.append(Words.say("pact.on", Words.day(signed.on())));
        else {
            words.append(Words.say("pact.certificate", seal.name(), seal.issuer()));
            if (!seal.trusted()) words.append(Words.say("pact.untrusted"));
        }
        var delegation = signed.delegation();
        if (delegation != null) words.append(Words.say("pact.by.paper", delegation.paper()));
        return words.toString();
    }

    /// Of the party of that number.
    Row row(int n) {
        return rows.stream().filter(row -> row.party().n() == n).findFirst().orElseThrow(Missing::new);
    }

    public long signed() {
        return rows.stream().filter(row -> row.state().equals("SIGNED")).count();
    }

    public int all() {
        return rows.size();
    }

    public boolean complete() {
        return rows.getLast().state().equals("SIGNED") && !signable;
    }

    public String badge(Row row) {
        return switch (row.state()) {
            case "SIGNED" -> "badge--good";
            case "DECLINED" -> "badge--bad";
            default -> "";
        };
    }
}
