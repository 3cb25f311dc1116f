package vn.thidua.emulation.honours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// Awards for tests: of a person or a collective, for a whole year, decided early in the next.
public final class AHonour {

    private AHonour() {}

    public static Subject person(String name, String of) {
        return new Subject(SubjectKind.INDIVIDUAL, name, null, null, of, "Chuyên viên");
    }

    public static Subject collective(String name, @Nullable UnitId unit) {
        return new Subject(SubjectKind.COLLECTIVE, name, unit, null, "", "");
    }

    public static NewHonour of(Subject subject, String award, int year) {
        return of(subject, award, year, null);
    }

    public static NewHonour of(Subject subject, String award, int year, @Nullable UUID decision) {
        return new NewHonour(
                subject,
                new AwardCode(award),
                year,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                "Hoàn thành xuất sắc nhiệm vụ",
                "%d/QĐ-UBND".formatted(100 + year % 100),
                LocalDate.of(year + 1, 2, 10),
                "Chủ tịch Ủy ban nhân dân tỉnh",
                decision);
    }

    public static Honour kept(Subject subject, String award, int year) {
        return new Honour(new HonourId(UUID.randomUUID()), of(subject, award, year), null);
    }
}
