package vn.thidua.emulation.council.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.ballot.Elector;
import vn.thidua.emulation.council.CouncilClerk;
import vn.thidua.emulation.council.CouncilMemberId;
import vn.thidua.emulation.council.CouncilMode;
import vn.thidua.emulation.council.CouncilRefused;
import vn.thidua.emulation.council.CouncilWay;
import vn.thidua.emulation.council.KeptSession;
import vn.thidua.emulation.council.SessionPlan;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.platform.Refusal;

/// The plan of a session as it is typed.
///
/// @param dossiers those that are ticked
public record SessionForm(Map<String, String> typed, Set<UUID> dossiers) {

    public SessionForm {
        typed = Map.copyOf(typed);
        dossiers = Set.copyOf(dossiers);
    }

    static SessionForm read(Map<String, String> typed, List<String> ticked) {
        return new SessionForm(
                typed,
                ticked.stream()
                        .map(MemberForm::id)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /// With all that waits ticked.
    static SessionForm fresh(LocalDate today, Set<UUID> waiting) {
        return new SessionForm(
                Map.of(
                        "cach", "MEETING",
                        "kieu", "PAPER",
                        "ngay", today.plusDays(7).toString(),
                        "gio", "08:00"),
                waiting);
    }

    static SessionForm of(KeptSession kept) {
        var plan = kept.plan();
        var typed = new HashMap<String, String>();
        typed.put("ten", plan.title());
        typed.put("cach", plan.way().name());
        typed.put("kieu", plan.mode().name());
        typed.put("ngay", plan.on().toString());
        typed.put("gio", plan.at().toString());
        typed.put("noi", plan.place());
        if (plan.writtenBy() != null) typed.put("han-phieu", plan.writtenBy().toString());
        if (plan.presiding() != null)
            typed.put("chu-tri", plan.presiding().value().toString());
        typed.put("thu-ky", plan.secretary().name());
        typed.put("thu-ky-chuc-vu", plan.secretary().title());
        if (plan.secretary().account() != null)
            typed.put("thu-ky-tk", plan.secretary().account().toString());
        for (var i = 0; i < plan.tellers().size(); i++)
            typed.put("kiem-" + (i + 1), String.valueOf(plan.tellers().get(i).account()));
        if (plan.wholeBase()) typed.put("ca-tong", "co");
        return new SessionForm(
                typed, kept.items().stream().map(item -> item.dossier().value()).collect(Collectors.toSet()));
    }

    public String of(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public boolean on(String field) {
        return typed.containsKey(field);
    }

    SessionPlan plan(List<Elector> accounts) {
        var presiding = MemberForm.id(of("chu-tri"));
        return new SessionPlan(
                of("ten"),
                of("cach").equals("CIRCULATION") ? CouncilWay.CIRCULATION : CouncilWay.MEETING,
                mode(of("kieu")),
                MemberForm.day(of("ngay")),
                hour(of("gio")),
                of("noi"),
                of("han-phieu").isEmpty() ? null : MemberForm.day(of("han-phieu")),
                presiding == null ? null : new CouncilMemberId(presiding),
                new CouncilClerk(of("thu-ky"), of("thu-ky-chuc-vu"), known(accounts, of("thu-ky-tk"))),
                tellers(accounts),
                on("ca-tong"));
    }

    private static CouncilMode mode(String typed) {
        return switch (typed) {
            case "HANDS" -> CouncilMode.HANDS;
            case "SEALED" -> CouncilMode.SEALED;
            default -> CouncilMode.PAPER;
        };
    }

    private static LocalTime hour(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException unreadable) {
            throw new CouncilRefused.NotAnHour(typed);
        }
    }

    private static @Nullable UUID known(List<Elector> accounts, String typed) {
        return accounts.stream()
                .map(Elector::account)
                .filter(account -> account.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private List<CouncilClerk> tellers(List<Elector> accounts) {
        var tellers = new ArrayList<CouncilClerk>();
        for (var n = 1; n <= 2; n++)
            for (var one : accounts)
                if (one.account().toString().equals(of("kiem-" + n)))
                    tellers.add(new CouncilClerk(one.name(), "", one.account()));
        return tellers;
    }

    /// In the order in which they are shown.
    List<DossierId> chosen(List<SessionFormPage.Choice> choices) {
        return choices.stream()
                .map(SessionFormPage.Choice::id)
                .filter(dossiers::contains)
                .map(DossierId::new)
                .toList();
    }

    /// The field that a refusal is about.
    static String about(Refusal refusal) {
        return switch (refusal) {
            case CouncilRefused.SessionWithoutTitle _ -> "ten";
            case CouncilRefused.NotADay _ -> "ngay";
            case CouncilRefused.NotAnHour _ -> "gio";
            case CouncilRefused.SessionWithoutPlace _ -> "noi";
            case CouncilRefused.HandsByCirculation _, CouncilRefused.SealedByCirculation _ -> "kieu";
            case CouncilRefused.CirculationWithoutEnd _, CouncilRefused.WrittenBeforeTheSession _ -> "han-phieu";
            case CouncilRefused.WithoutSecretary _ -> "thu-ky";
            case CouncilRefused.WithoutTwoTellers _ -> "kiem-1";
            case CouncilRefused.WithoutDossiers _,
                    CouncilRefused.DossierNotReady _,
                    CouncilRefused.DossierElsewhere _,
                    CouncilRefused.AwardWithoutThreshold _ -> "ho-so";
            default -> "ke-hoach";
        };
    }
}
