package vn.thidua.emulation.pact.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.KeptPact;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactAnnex;
import vn.thidua.emulation.pact.PactComments;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.PactRight;
import vn.thidua.emulation.pact.Pacts;
import vn.thidua.emulation.pact.Party;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.signing.Signatures;

/// Puts together what several pages show of a pact.
@Component
class PactReading {

    private final Pacts pacts;
    private final PactComments comments;
    private final PactPages pages;
    private final BlocYears years;
    private final Signatures signatures;
    private final List<PactAnnex> annexes;

    PactReading(
            Pacts pacts,
            PactComments comments,
            PactPages pages,
            BlocYears years,
            Signatures signatures,
            List<PactAnnex> annexes) {
        this.annexes = annexes;
        this.pacts = pacts;
        this.comments = comments;
        this.pages = pages;
        this.years = years;
        this.signatures = signatures;
    }

    PactPage page(Actor actor, PactId id, PactPage.Notice notice) {
        var kept = pacts.pact(actor, site(), id);
        var mine = kept.occasion().members().stream()
                .filter(member -> actor.may(
                        PactRight.COMMENT, Scope.of(site()).unit(member.unit().value())))
                .toList();
        return new PactPage(
                kept,
                actor.may(PactRight.DRAFT, kept.occasion().ofHead()),
                mine,
                comments.of(actor, site(), id),
                board(actor, kept),
                pages.versions(id),
                kept.pact() instanceof Pact.Opened ? onPortal(kept) : null,
                annexes,
                notice);
    }

    private String onPortal(KeptPact kept) {
        return PublicPactController.path(
                years.year(site(), new BlocYearId(kept.occasion().blocYear())));
    }

    @Nullable
    BoardPage board(Actor actor, KeptPact kept) {
        if (!(kept.pact() instanceof Pact.Fixed fixed)) return null;
        Set<Integer> may = new HashSet<>();
        Set<Integer> seals = new HashSet<>();
        for (var party : fixed.frozen().parties()) {
            if (signs(actor, party) || confirms(actor, party)) may.add(party.n());
            if (confirms(actor, party)) seals.add(party.n());
        }
        return board(kept, fixed, new BoardPage.Reader(may, seals));
    }

    /// Refuses a text that is not frozen.
    BoardPage fixedBoard(Actor actor, KeptPact kept) {
        var board = board(actor, kept);
        if (board == null) throw new PactRefused.NotFixed();
        return board;
    }

    /// As everybody may read it.
    PublicPact open(KeptPact kept, String path) {
        return new PublicPact(
                kept,
                board(kept, (Pact.Fixed) kept.pact(), BoardPage.Reader.ANYBODY).open(path),
                path);
    }

    private BoardPage board(KeptPact kept, Pact.Fixed fixed, BoardPage.Reader reader) {
        var id = fixed.id();
        return BoardPage.of(kept, fixed, pages.sheets(id, fixed.version()), stamps(fixed), reader);
    }

    private Map<Integer, String> stamps(Pact.Fixed pact) {
        var words = new HashMap<Integer, String>();
        pages.stamps(pact.id(), pact.version()).forEach((n, at) -> {
            if (at != null) words.put(n, Words.say("pact.stamp.later", Words.minute(at)));
            else if (signatures.stamping()) words.put(n, Words.say("pact.stamp.owed"));
        });
        return words;
    }

    static boolean signs(Actor actor, Party party) {
        var right = party.isWitness() ? PactRight.WITNESS : PactRight.SIGN;
        return actor.may(right, Scope.of(site()).unit(party.unit().value()));
    }

    static boolean confirms(Actor actor, Party party) {
        return actor.may(PactRight.CONFIRM, Scope.of(site()).unit(party.unit().value()));
    }

    static ModelAndView redirect(String path, String done) {
        return new ModelAndView("redirect:" + Frame.current().href(path) + "?bao=" + done);
    }

    static SiteId site() {
        return Frame.current().site();
    }
}
