package vn.thidua.emulation.review.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.review.Answer;
import vn.thidua.emulation.review.KeptReview;
import vn.thidua.emulation.review.Proceeding;
import vn.thidua.emulation.review.Representative;
import vn.thidua.emulation.review.ReviewState;
import vn.thidua.mail.Address;

/// A meeting at the desk.
///
/// @param leads whether the reader plans it and writes down what happens
/// @param mine members for which the reader answers
/// @param typed by the name of the field, what could not be taken
public record ReviewPage(
        KeptReview kept, boolean leads, Set<UUID> mine, Map<String, String> typed, FieldErrors errors) {

    public ReviewPage {
        mine = Set.copyOf(mine);
        typed = Map.copyOf(typed);
    }

    public String path() {
        return ReviewController.PATH + "/" + kept.meeting().id().value();
    }

    public String yearPath() {
        return ReviewController.PATH + "/nam/" + kept.meeting().year().id().value();
    }

    public ReviewState state() {
        return kept.meeting().state();
    }

    public boolean ahead() {
        return state() instanceof ReviewState.Ahead;
    }

    public boolean invited() {
        return state() instanceof ReviewState.Invited;
    }

    public boolean open() {
        return state() instanceof ReviewState.Open;
    }

    public boolean told() {
        return state() instanceof ReviewState.Told;
    }

    public boolean begun() {
        return state() instanceof ReviewState.Begun;
    }

    public String badge() {
        return ReviewsPage.badge(state().key());
    }

    public String reason() {
        return state() instanceof ReviewState.Cancelled(var reason) ? reason : "";
    }

    public QuorumView quorum() {
        return QuorumView.of(kept);
    }

    /// When an item is planned to begin, by the clock of the hall; empty where an item before it has no length.
    public String plannedAt(int n) {
        var at = kept.meeting().plan().begins();
        for (var item : kept.meeting().plan().agenda().subList(0, n - 1)) {
            if (item.minutes() == 0) return "";
            at = at.plusMinutes(item.minutes());
        }
        return hour(at);
    }

    static String hour(LocalDateTime at) {
        return "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    public boolean mine(BlocMember member) {
        return mine.contains(member.unit().value());
    }

    public Optional<Answer> answer(BlocMember member) {
        return kept.answer(member.unit());
    }

    /// Members that no mail reaches.
    public List<String> unreached() {
        return kept.roll().members().stream()
                .filter(member -> Address.in(member.contact()).isEmpty())
                .map(BlocMember::name)
                .toList();
    }

    /// What stands in the form of a member's answer.
    public String answered(BlocMember member, String field) {
        if (typed.getOrDefault("don-vi", "").equals(member.unit().value().toString()))
            return typed.getOrDefault(field, "");
        return answer(member).map(answer -> stands(answer, field)).orElse("");
    }

    private static String stands(Answer answer, String field) {
        var who = answer.representative();
        var delegate = who instanceof Representative.Delegate one ? one : null;
        return switch (field) {
            case "du" -> answer.coming().name();
            case "nguoi" -> who == null ? "" : who.name();
            case "chuc-vu" -> who == null ? "" : who.title();
            case "thay" -> delegate == null ? "" : "co";
            case "van-ban" -> delegate == null ? "" : delegate.paper();
            case "van-ban-ngay" -> delegate == null ? "" : delegate.paperOn().toString();
            default -> "";
        };
    }

    /// Whether the form of this member could not be taken.
    public boolean refused(BlocMember member) {
        return !errors.none()
                && typed.getOrDefault("don-vi", "").equals(member.unit().value().toString());
    }

    public @Nullable String delegation(Answer answer) {
        return answer.representative() instanceof Representative.Delegate delegate ? delegate.paper() : null;
    }

    public List<Proceeding> history(Proceeding one) {
        return Proceeding.history(kept.proceedings(), one.id());
    }

    public String field(String name) {
        return typed.getOrDefault(name, "");
    }

    /// What stands in the form of an item, where it could not be taken.
    public String told(int item, String field) {
        return typed.getOrDefault("muc", "").equals(Integer.toString(item)) ? typed.getOrDefault(field, "") : "";
    }
}
