package vn.thidua.accounts.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.SheetText;
import vn.thidua.design.Words;
import vn.thidua.platform.Vietnam;

/// The register as CSV, with every field that TCVN 14423:2026, 5.6.2.1 names; the product itself stands in it as the
/// one account of a service.
final class RegisterSheet {

    private RegisterSheet() {}

    static byte[] of(List<RegisterPage.Row> rows) {
        var text = new StringBuilder(SheetText.BYTE_ORDER_MARK);
        try (var csv = CSVFormat.RFC4180.print(text)) {
            csv.printRecord(Stream.of(
                            "login",
                            "name",
                            "kind",
                            "state",
                            "unit",
                            "manager",
                            "roles",
                            "factor",
                            "invited",
                            "seen",
                            "password",
                            "disabled",
                            "ends")
                    .map(column -> SheetText.safe(Words.say("accounts.column." + column)))
                    .toList());
            csv.printRecord(
                    "–",
                    Words.say("accounts.product"),
                    Words.say("accounts.kind.service"),
                    Words.say("accounts.state.active"),
                    "",
                    "",
                    Words.say("accounts.product.roles"),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");
            for (var row : rows)
                csv.printRecord(
                        SheetText.safe(row.login()),
                        SheetText.safe(row.name()),
                        Words.say("accounts.kind." + row.kind()),
                        Words.say("accounts.state." + row.state()),
                        SheetText.safe(row.unitName()),
                        SheetText.safe(row.manager() == null ? "" : row.manager()),
                        SheetText.safe(row.rolesInWords()),
                        Words.say(row.hasFactor() ? "accounts.factor.yes" : "accounts.factor.no"),
                        day(row.invitedAt()),
                        day(row.lastSeenAt()),
                        day(row.passwordSetAt()),
                        day(row.disabledAt()),
                        row.endsOn());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : Vietnam.dayOf(at).toString();
    }
}
