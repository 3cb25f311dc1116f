package vn.thidua.emulation.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.dossier.DossierRefused;
import vn.thidua.emulation.dossier.StatedFigures;
import vn.thidua.emulation.dossier.UnitFigures;
import vn.thidua.emulation.dossier.UnitRating;
import vn.thidua.platform.Refusal;

/// What is typed of a unit's figures, as it was typed.
///
/// @param figures what was read; `null` where something is wrong, or nothing was typed yet
public record UnitFiguresForm(
        Map<String, String> fields, @Nullable UnitFigures figures, FieldErrors errors) {

    public static final List<UnitRating> UNIT_RATINGS = List.of(
            UnitRating.EXCELLENT, UnitRating.GOOD, UnitRating.COMPLETED, UnitRating.NOT_COMPLETED, UnitRating.UNRATED);

    public static final List<UnitRating> PARTY_RATINGS = List.of(UnitRating.values());

    /// To be filled in, or the last ones to be corrected.
    static UnitFiguresForm of(@Nullable StatedFigures last) {
        if (last == null) return new UnitFiguresForm(Map.of(), null, FieldErrors.NONE);
        var known = last.figures();
        return new UnitFiguresForm(
                Map.of(
                        "so-nguoi", String.valueOf(known.people()),
                        "so-ldtt", String.valueOf(known.advanced()),
                        "so-ttldtt", String.valueOf(known.collectives()),
                        "xep-loai", known.unit().name(),
                        "xep-loai-dang", known.party().name(),
                        "van-ban", last.document()),
                known,
                FieldErrors.NONE);
    }

    static UnitFiguresForm read(Map<String, String> typed, boolean correction) {
        var errors = new LinkedHashMap<String, String>();
        var people = number(typed, "so-nguoi", errors);
        var advanced = number(typed, "so-ldtt", errors);
        var collectives = number(typed, "so-ttldtt", errors);
        var unit = rating(typed, "xep-loai", UNIT_RATINGS);
        var party = rating(typed, "xep-loai-dang", PARTY_RATINGS);
        if (unit == null) say(errors, "xep-loai", new DossierRefused.UnitWithoutRating());
        if (party == null) say(errors, "xep-loai-dang", new DossierRefused.PartyWithoutRating());
        if (at(typed, "van-ban").isEmpty()) say(errors, "van-ban", new DossierRefused.FiguresWithoutDocument());
        if (correction && at(typed, "ly-do").isEmpty())
            say(errors, "ly-do", new DossierRefused.CorrectedWithoutReason());
        UnitFigures figures = null;
        if (people >= 0 && advanced >= 0 && collectives >= 0 && unit != null && party != null)
            try {
                figures = new UnitFigures(people, advanced, collectives, unit, party);
            } catch (DossierRefused refusal) {
                say(errors, fieldOf(refusal), refusal);
            }
        return new UnitFiguresForm(Map.copyOf(typed), errors.isEmpty() ? figures : null, new FieldErrors(errors));
    }

    private static String fieldOf(DossierRefused refusal) {
        if (refusal instanceof DossierRefused.MoreAdvancedThanPeople) return "so-ldtt";
        if (refusal instanceof DossierRefused.MoreCollectivesThanPeople) return "so-ttldtt";
        return "so-nguoi";
    }

    /// @return -1 for what is none
    private static int number(Map<String, String> typed, String field, Map<String, String> errors) {
        var number = Typed.number(at(typed, field))
                .filter(one -> one.signum() >= 0 && one.stripTrailingZeros().scale() <= 0)
                .filter(one -> one.longValue() <= UnitFigures.MOST);
        if (number.isEmpty()) say(errors, field, new DossierRefused.NotANumber(at(typed, field)));
        return number.map(one -> one.intValueExact()).orElse(-1);
    }

    private static @Nullable UnitRating rating(Map<String, String> typed, String field, List<UnitRating> known) {
        return known.stream()
                .filter(one -> one.name().equals(at(typed, field)))
                .findFirst()
                .orElse(null);
    }

    private static String at(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private static void say(Map<String, String> errors, String field, Refusal why) {
        errors.putIfAbsent(field, Words.say(why.key(), why.facts()));
    }

    public String at(String field) {
        return fields.getOrDefault(field, "");
    }
}
