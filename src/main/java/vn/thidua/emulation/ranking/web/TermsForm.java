package vn.thidua.emulation.ranking.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.ranking.RankingOffer;
import vn.thidua.emulation.ranking.RankingRefused;
import vn.thidua.emulation.ranking.RankingTerms;
import vn.thidua.emulation.ranking.TermSource;
import vn.thidua.emulation.ranking.TieText;
import vn.thidua.emulation.scoring.Selection.Priority;
import vn.thidua.emulation.scoring.TieRule;

/// The terms of a ranking as they are typed, by the names of the fields: `hoa-1` is the first tie rule, `loai-tru-` and
/// a unit's id why it is not ranked.
public record TermsForm(Map<String, String> fields) {

    public static final int TIES = 5;
    public static final List<RoundingMode> ROUNDINGS =
            List.of(RoundingMode.FLOOR, RoundingMode.HALF_UP, RoundingMode.CEILING);

    public TermsForm {
        fields = Map.copyOf(fields);
    }

    public String at(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public boolean on(String field) {
        return fields.containsKey(field);
    }

    static TermsForm of(RankingTerms terms) {
        var fields = new HashMap<String, String>();
        var order = terms.order();
        for (var i = 0; i < order.ties().size(); i++)
            fields.put("hoa-" + (i + 1), TieText.of(order.ties().get(i)));
        fields.put("phan-biet", String.valueOf(order.distinct()));
        fields.put("can-cu-xep", order.source().words());
        fields.put("ty-le", Typed.written(terms.quota().percent()));
        fields.put("tinh-tren", terms.quota().base().name());
        fields.put("can-cu-ty-le", terms.quota().source().words());
        fields.put("lam-tron", terms.quota().rounding().name());
        fields.put("can-cu-lam-tron", terms.quota().rounded().words());
        fields.put("co", String.valueOf(terms.flags().count()));
        fields.put("co-trong", terms.flags().within() ? "co" : "khong");
        fields.put("can-cu-co", terms.flags().source().words());
        fields.put("loai", terms.least());
        fields.put("uu-tien", terms.priority().priority().name());
        fields.put("can-cu-uu-tien", terms.priority().source().words());
        fields.put("hien", terms.shown().name());
        for (var one : terms.exclusions()) fields.put("loai-tru-" + one.unit().value(), one.reason());
        return new TermsForm(fields);
    }

    /// Where nothing is written yet: what the rules in force say.
    static TermsForm of(RankingOffer offer) {
        var fields = new HashMap<String, String>();
        fields.put("phan-biet", "1");
        fields.put("tinh-tren", RankingTerms.Whole.MEMBERS.name());
        fields.put("co", "0");
        fields.put("co-trong", "co");
        fields.put("uu-tien", Priority.NONE.name());
        fields.put("hien", RankingTerms.Shown.PLACES.name());
        var distinct = offer.distinct();
        if (distinct != null) fields.put("can-cu-xep", distinct.source().words());
        var percent = offer.percent();
        if (percent != null) {
            fields.put("ty-le", Typed.written(percent.what()));
            fields.put("can-cu-ty-le", percent.source().words());
        }
        var rounding = offer.rounding();
        if (rounding != null) {
            fields.put("lam-tron", rounding.what().name());
            fields.put("can-cu-lam-tron", rounding.source().words());
        }
        return new TermsForm(fields);
    }

    /// What was typed means: terms, or what is wrong by the field it is about.
    record Meant(@Nullable RankingTerms terms, FieldErrors errors) {}

    Meant meant(List<BlocMember> members, RankingOffer offer) {
        var errors = new LinkedHashMap<String, String>();
        var ties = said(errors, "hoa-1", this::ties);
        var distinct = said(errors, "phan-biet", () -> count("phan-biet"));
        var order = ties == null || distinct == null
                ? null
                : said(errors, "can-cu-xep", () -> new RankingTerms.Order(ties, distinct, source(offer, distinct)));
        var quota = quota(offer, errors);
        var flagged = said(errors, "co", () -> count("co"));
        var flags = flagged == null
                ? null
                : said(
                        errors,
                        "can-cu-co",
                        () -> new RankingTerms.Flags(
                                flagged, !at("co-trong").equals("khong"), TermSource.written(at("can-cu-co"))));
        var priority = said(
                errors,
                "can-cu-uu-tien",
                () -> new RankingTerms.Waited(
                        one(Priority.class, at("uu-tien")).orElse(Priority.NONE),
                        TermSource.written(at("can-cu-uu-tien"))));
        var excluded = excluded(members, errors);
        if (order == null || quota == null || flags == null || priority == null || !errors.isEmpty())
            return new Meant(null, new FieldErrors(errors));
        var shown = one(RankingTerms.Shown.class, at("hien")).orElse(RankingTerms.Shown.PLACES);
        var terms =
                said(errors, "co", () -> new RankingTerms(order, quota, flags, at("loai"), priority, excluded, shown));
        return new Meant(terms, new FieldErrors(errors));
    }

    private static <T> @Nullable T said(Map<String, String> errors, String field, Supplier<T> part) {
        try {
            return part.get();
        } catch (RankingRefused refused) {
            errors.put(field, Words.say(refused.key(), refused.facts()));
            return null;
        }
    }

    List<TieRule> ties() {
        var ties = new ArrayList<TieRule>();
        for (var i = 1; i <= TIES; i++) {
            var typed = at("hoa-" + i);
            if (!typed.isEmpty())
                ties.add(TieText.read(typed).orElseThrow(() -> new RankingRefused.UnknownTieRule(typed)));
        }
        return ties;
    }

    int count(String field) {
        var typed = at(field);
        if (!typed.matches("\\d{1,3}")) throw new RankingRefused.NoCount(typed);
        return Integer.parseInt(typed);
    }

    private TermSource source(RankingOffer offer, int distinct) {
        return RankingOffer.source(offer.distinct(), distinct > 0, at("can-cu-xep"));
    }

    private RankingTerms.@Nullable Share quota(RankingOffer offer, Map<String, String> errors) {
        var percent = said(errors, "ty-le", this::percent);
        var rounding = said(errors, "lam-tron", this::rounding);
        if (percent == null || rounding == null) return null;
        var source =
                said(errors, "can-cu-ty-le", () -> RankingOffer.source(offer.percent(), percent, at("can-cu-ty-le")));
        var rounded = said(
                errors,
                "can-cu-lam-tron",
                () -> RankingOffer.source(offer.rounding(), rounding, at("can-cu-lam-tron")));
        if (source == null || rounded == null) return null;
        var base = one(RankingTerms.Whole.class, at("tinh-tren")).orElse(RankingTerms.Whole.MEMBERS);
        var field = source.said() ? (rounded.said() ? "ty-le" : "can-cu-lam-tron") : "can-cu-ty-le";
        return said(errors, field, () -> new RankingTerms.Share(percent, base, source, rounding, rounded));
    }

    BigDecimal percent() {
        return Typed.number(at("ty-le")).orElseThrow(() -> new RankingRefused.NoPercent(at("ty-le")));
    }

    RoundingMode rounding() {
        return one(RoundingMode.class, at("lam-tron"))
                .filter(ROUNDINGS::contains)
                .orElseThrow(RankingRefused.NoRounding::new);
    }

    private List<RankingTerms.Exclusion> excluded(List<BlocMember> members, Map<String, String> errors) {
        var excluded = new ArrayList<RankingTerms.Exclusion>();
        for (var member : members) {
            var field = "loai-tru-" + member.unit().value();
            if (at(field).isEmpty()) continue;
            var one = said(errors, field, () -> new RankingTerms.Exclusion(member.unit(), at(field)));
            if (one != null) excluded.add(one);
        }
        return excluded;
    }

    static <E extends Enum<E>> Optional<E> one(Class<E> of, String written) {
        for (var known : of.getEnumConstants()) if (known.name().equals(written)) return Optional.of(known);
        return Optional.empty();
    }
}
