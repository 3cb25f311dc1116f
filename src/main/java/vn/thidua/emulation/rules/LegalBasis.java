package vn.thidua.emulation.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.LegalBasisId;

/// A law, decree, circular or regulation, as it is known.
///
/// @param number e.g. `152/2025/NĐ-CP`
/// @param title a law's name, `Luật Thi đua, khen thưởng`; of others what they are about, `quy định chi tiết …`
/// @param from first day in force
/// @param lapses first day no longer in force; `null` while none is known
public record LegalBasis(
        Kind kind,
        String number,
        String title,
        String issuer,
        LocalDate signed,
        LocalDate from,
        @Nullable LocalDate lapses,
        String replacedBy,
        String amends,
        String link,
        String sha256,
        Certainty certainty,
        String note) {

    /// How many days before it lapses a basis is warned of.
    public static final int WARNED_DAYS = 90;

    public enum Kind {
        LAW("Luật"),
        DECREE("Nghị định"),
        CIRCULAR("Thông tư"),
        REGULATION("Quyết định"),
        GUIDANCE("Hướng dẫn");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// As official papers write it.
        public String word() {
            return word;
        }
    }

    public enum State {
        NOT_YET,
        IN_FORCE,
        LAPSING,
        LAPSED
    }

    /// A basis as it is kept, in one of its versions.
    public record Kept(LegalBasisId id, int version, LegalBasis what) {}

    public LegalBasis {
        number = number.strip();
        title = title.strip();
        issuer = issuer.strip();
        link = link.strip();
        if (number.isEmpty()) throw new RulesRefused.WithoutBasis();
        if (title.isEmpty() || issuer.isEmpty()) throw new RulesRefused.WithoutName();
        if (from.isBefore(signed) || lapses != null && !lapses.isAfter(from))
            throw new RulesRefused.EndsBeforeItBegins();
        if (!link.isEmpty() && !link.matches("https://[^\\s\"<>]{3,480}")) throw new RulesRefused.NoLink();
        if (!sha256.isEmpty() && !sha256.matches("[0-9a-f]{64}")) throw new RulesRefused.NoHash();
    }

    public State state(LocalDate day) {
        if (day.isBefore(from)) return State.NOT_YET;
        if (lapses == null) return State.IN_FORCE;
        if (!day.isBefore(lapses)) return State.LAPSED;
        return day.plusDays(WARNED_DAYS).isBefore(lapses) ? State.IN_FORCE : State.LAPSING;
    }

    public boolean lapsedOn(LocalDate day) {
        return state(day) == State.LAPSED;
    }

    /// `Nghị định 152/2025/NĐ-CP`.
    public String shortName() {
        return kind.word() + " " + number;
    }

    /// A line of the bases of an official paper: “Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;”.
    public String citation() {
        var named = kind == Kind.LAW
                ? title + " " + dayInWords()
                : kind.word() + " số " + number + " " + dayInWords() + " của " + issuer + " " + title;
        return "Căn cứ " + named + ";";
    }

    private String dayInWords() {
        var day = signed.getDayOfMonth();
        var month = signed.getMonthValue();
        return "ngày %s tháng %s năm %d"
                .formatted(day < 10 ? "0" + day : "" + day, month < 3 ? "0" + month : "" + month, signed.getYear());
    }
}
