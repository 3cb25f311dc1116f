package vn.thidua.emulation.council.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.council.CouncilPost;
import vn.thidua.emulation.council.CouncilRefused;
import vn.thidua.emulation.council.Councils;
import vn.thidua.organisation.UnitId;

/// Who is named, as it is typed.
final class MemberForm {

    private MemberForm() {}

    static Councils.Naming naming(Map<String, String> typed) {
        var unit = id(typed.getOrDefault("don-vi", ""));
        return new Councils.Naming(
                typed.getOrDefault("ho-ten", ""),
                typed.getOrDefault("chuc-vu", ""),
                post(typed.getOrDefault("vai", "")),
                unit == null ? null : new UnitId(unit),
                typed.getOrDefault("dai-dien", ""),
                id(typed.getOrDefault("tai-khoan", "")),
                day(typed.getOrDefault("tu-ngay", "")),
                typed.getOrDefault("quyet-dinh", ""));
    }

    private static CouncilPost post(String typed) {
        for (var post : CouncilPost.values()) if (post.name().equals(typed)) return post;
        return CouncilPost.MEMBER;
    }

    static @Nullable UUID id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : null;
    }

    static LocalDate day(String typed) {
        return Typed.day(typed).orElseThrow(() -> new CouncilRefused.NotADay(typed));
    }

    /// The field that a refusal is about.
    static String about(CouncilRefused refusal, String otherwise) {
        if (otherwise.startsWith("thoi-")) return otherwise;
        return switch (refusal) {
            case CouncilRefused.NotADay _, CouncilRefused.EndsBeforeItBegins _ -> "tu-ngay";
            case CouncilRefused.WithoutDecision _ -> "quyet-dinh";
            case CouncilRefused.TwoChairs _ -> "vai";
            default -> otherwise;
        };
    }
}
