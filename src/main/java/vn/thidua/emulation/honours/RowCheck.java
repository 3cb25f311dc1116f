package vn.thidua.emulation.honours;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Unmarked;

/// Turns rows of an old list into awards, or says what is wrong with them and what to do.
final class RowCheck {

    private static final int FIRST_YEAR = 1945;

    private final SiteId site;
    private final AwardCatalogue catalogue;
    private final Map<String, UnitId> units;
    private final LocalDate today;
    private final Language in;

    /// @param units by their folded names, those of earlier days included
    RowCheck(SiteId site, AwardCatalogue catalogue, Map<String, UnitId> units, LocalDate today, Language in) {
        this.site = site;
        this.catalogue = catalogue;
        this.units = units;
        this.today = today;
        this.in = in;
    }

    ListedRow checked(int n, Map<Heading, String> cells) {
        return new Checking(cells).row(n);
    }

    /// The checking of one row.
    private final class Checking {

        private final Map<Heading, String> cells;
        private final List<String> faults = new ArrayList<>();

        Checking(Map<Heading, String> cells) {
            this.cells = cells;
        }

        private String text(Heading of) {
            var text = Tidied.of(cells.getOrDefault(of, ""));
            var most = of == Heading.MERIT ? 2000 : Subject.LONGEST;
            if (text.length() <= most) return text;
            fault("too-long", name(of), most);
            return text.substring(0, most);
        }

        private String name(Heading of) {
            return Words.say(in, "honours.heading." + of);
        }

        private void fault(String key, Object... facts) {
            faults.add(Words.say(in, "honours.fault." + key, facts));
        }

        ListedRow row(int n) {
            var name = text(Heading.NAME);
            if (Unmarked.words(name).isEmpty()) fault("name");
            var number = text(Heading.NUMBER);
            if (number.isEmpty()) fault("number");
            var decided = day(Heading.DECIDED);
            if (text(Heading.DECIDED).isEmpty()) fault("decided");
            if (decided != null && decided.isAfter(today)) fault("future", Words.day(decided));
            var kind = decided == null ? Optional.<AwardKind>empty() : award(decided);
            var subject = kind.map(this::subject).orElse(null);
            var year = year(decided);
            var from = Optional.ofNullable(day(Heading.FROM));
            var to = Optional.ofNullable(day(Heading.TO));
            var of = text(Heading.OF);
            var unit = units.get(Unmarked.words(subject == SubjectKind.COLLECTIVE ? name : of));
            var since = from.orElse(year == null ? null : LocalDate.of(year, Month.JANUARY, 1));
            var until = to.orElse(year == null ? null : LocalDate.of(year, Month.DECEMBER, 31));
            if (since != null && until != null && until.isBefore(since)) fault("period");
            return new ListedRow(
                    n,
                    faults,
                    subject,
                    faults.isEmpty() && subject != null ? key(subject, name, unit, of) : null,
                    name,
                    unit,
                    of,
                    text(Heading.POSITION),
                    kind.map(AwardKind::code).orElse(null),
                    text(Heading.AWARD),
                    year,
                    since,
                    until,
                    text(Heading.MERIT),
                    number,
                    decided,
                    issuer(kind));
        }

        private UUID key(SubjectKind kind, String name, @Nullable UnitId unit, String of) {
            return new Subject(kind, name, unit, null, of, "").key(site);
        }

        private @Nullable LocalDate day(Heading of) {
            var written = text(of);
            if (written.isEmpty()) return null;
            var day = Typed.day(written.replace('-', '/')
                    .replaceAll("^(\\d{4})/(\\d\\d?)/(\\d\\d?)$", "$3/$2/$1")
                    .replace('.', '/'));
            if (day.isEmpty()) fault("day", name(of), written);
            return day.orElse(null);
        }

        private Optional<AwardKind> award(LocalDate decided) {
            var written = text(Heading.AWARD);
            if (written.isEmpty()) {
                fault("award");
                return Optional.empty();
            }
            var kind = catalogue.named(written, decided);
            if (kind.isEmpty()) fault("award.unknown", written);
            return kind;
        }

        private @Nullable SubjectKind subject(AwardKind kind) {
            var written = Unmarked.words(text(Heading.KIND));
            var subject = written.isEmpty() ? guessed(kind) : named(written);
            if (subject == null) fault(written.isEmpty() ? "kind.which" : "kind", text(Heading.KIND));
            else if (!kind.subjects().contains(subject))
                fault("kind.not", kind.name(), Words.say(in, "honours.subject." + subject));
            return subject;
        }

        private static @Nullable SubjectKind named(String folded) {
            if (folded.startsWith("tap the") || folded.equals("tt")) return SubjectKind.COLLECTIVE;
            if (folded.startsWith("ca nhan") || folded.equals("cn")) return SubjectKind.INDIVIDUAL;
            return folded.startsWith("ho") ? SubjectKind.HOUSEHOLD : null;
        }

        /// By the kind where it is given to one sort alone, else by whether the name is that of a unit or has a post.
        private @Nullable SubjectKind guessed(AwardKind kind) {
            if (kind.subjects().size() == 1) return kind.subjects().iterator().next();
            var name = Unmarked.words(text(Heading.NAME));
            if (units.containsKey(name)) return SubjectKind.COLLECTIVE;
            return text(Heading.POSITION).isEmpty() ? null : SubjectKind.INDIVIDUAL;
        }

        /// Where the list does not say, the year before a decision of the first half of a year.
        private @Nullable Integer year(@Nullable LocalDate decided) {
            var written = text(Heading.YEAR);
            if (written.isEmpty()) {
                if (decided == null) return null;
                return decided.getMonthValue() <= 6 ? decided.getYear() - 1 : decided.getYear();
            }
            if (!written.matches("[0-9]{4}(\\.0)?")
                    || Integer.parseInt(written.substring(0, 4)) < FIRST_YEAR
                    || Integer.parseInt(written.substring(0, 4)) > today.getYear()) {
                fault("year", written);
                return null;
            }
            return Integer.parseInt(written.substring(0, 4));
        }

        private String issuer(Optional<AwardKind> kind) {
            var written = text(Heading.ISSUER);
            return written.isEmpty() ? kind.map(AwardKind::decider).orElse("") : written;
        }
    }
}
