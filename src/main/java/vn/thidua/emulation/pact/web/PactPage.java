package vn.thidua.emulation.pact.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Comment;
import vn.thidua.emulation.pact.Frozen;
import vn.thidua.emulation.pact.KeptPact;
import vn.thidua.emulation.pact.Occasion;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactAnnex;
import vn.thidua.emulation.pact.PactText;
import vn.thidua.emulation.pact.Target;

/// A pact as it is read: its text, what members say of it, who has signed.
///
/// @param mine members for whom the reader may comment
/// @param board `null` while nothing is frozen
/// @param published its address on the portal; `null` where readers see nothing of it
/// @param annexes what other rooms keep beside it
/// @param said what was typed into a comment that could not be taken
public record PactPage(
        KeptPact kept,
        boolean drafting,
        List<Occasion.Member> mine,
        List<Comment> comments,
        @Nullable BoardPage board,
        List<Integer> versions,
        @Nullable String published,
        List<PactAnnex> annexes,
        Notice notice) {

    /// What could not be done, told at the place it is about.
    public record Notice(String place, String words, String typed, String proposal) {
        static final Notice NONE = new Notice("", "", "", "");
    }

    public PactPage {
        mine = List.copyOf(mine);
        comments = List.copyOf(comments);
        versions = List.copyOf(versions);
        annexes = List.copyOf(annexes);
    }

    public String path() {
        return path(kept);
    }

    static String path(KeptPact kept) {
        return "/quan-tri/giao-uoc/" + kept.pact().id().value();
    }

    public String title() {
        return title(kept);
    }

    static String title(KeptPact kept) {
        return Words.say(
                "pact.of",
                kept.occasion().blocName(),
                String.valueOf(kept.occasion().year()));
    }

    public PactText text() {
        return kept.pact().text();
    }

    public String state() {
        return state(kept.pact());
    }

    static String state(Pact pact) {
        return switch (pact) {
            case Pact.Draft _ -> "DRAFT";
            case Pact.Consultation _ -> "CONSULTATION";
            case Pact.FinalText _ -> "FINAL_TEXT";
            case Pact.Signing _ -> "SIGNING";
            case Pact.Signed _ -> "SIGNED";
            case Pact.Void _ -> "VOID";
        };
    }

    public boolean open() {
        return kept.pact() instanceof Pact.Open;
    }

    public boolean isDraft() {
        return kept.pact() instanceof Pact.Draft;
    }

    public boolean isFinal() {
        return kept.pact() instanceof Pact.FinalText;
    }

    public @Nullable Frozen frozen() {
        return kept.pact() instanceof Pact.Fixed fixed ? fixed.frozen() : null;
    }

    public List<Comment> at(String place) {
        return comments.stream()
                .filter(comment -> comment.place().equals(place))
                .toList();
    }

    public String unit(Comment comment) {
        return kept.occasion().members().stream()
                .filter(member -> member.unit().equals(comment.unit()))
                .map(Occasion.Member::name)
                .findFirst()
                .orElse("");
    }

    /// What a target asks for, in words; for each member where it differs.
    public List<String> plan(Target target) {
        return plan(target, kept.occasion().members());
    }

    static List<String> plan(Target target, List<Occasion.Member> members) {
        return switch (target.assignment()) {
            case Assignment.ToAll(var plan) -> List.of(TypedPlan.written(plan));
            case Assignment.PerUnit each ->
                members.stream()
                        .map(member -> member.name() + ": "
                                + each.of(member.unit()).map(TypedPlan::written).orElse(Words.say("pact.unassigned")))
                        .toList();
        };
    }
}
