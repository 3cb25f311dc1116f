package vn.thidua.documents;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an official paper says, in the order of NĐ 30/2020: nothing of how it looks.
///
/// @param superior the body above the one that issues; `null` where there is none
/// @param issuer the body that issues, in its own line
/// @param symbol number and symbol, `05/GƯ-KTH`; see [Numbered]
/// @param place the place before the date, `Đồng Hới`
/// @param on `null` while the day is still open
/// @param type the line that names what it is, `BẢN GIAO ƯỚC THI ĐUA`
/// @param subject the lines below it, what it is about
/// @param bases what it rests on, each from "Căn cứ" on
/// @param signatures in order; two do not share a field
/// @param witness signs last, apart from the others
/// @param receivers the lines under "Nơi nhận"
/// @param deciding what it has besides where it decides something; `null` where it does not
public record Paper(
        @Nullable String superior,
        String issuer,
        Numbered symbol,
        String place,
        @Nullable LocalDate on,
        String type,
        List<String> subject,
        List<Text> bases,
        List<Part> body,
        List<Signature> signatures,
        @Nullable Signature witness,
        List<String> receivers,
        @Nullable Deciding deciding) {

    public Paper {
        superior = superior == null ? null : Text.clean(superior);
        issuer = Text.clean(issuer);
        place = Text.clean(place);
        type = Text.clean(type);
        subject = subject.stream().map(Text::clean).toList();
        bases = List.copyOf(bases);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        receivers = receivers.stream().map(Text::clean).toList();
        if (issuer.isEmpty() || type.isEmpty()) throw new IllegalArgumentException("a paper without issuer or type");
        var fields = new HashSet<String>();
        var signed =
                Stream.concat(signatures.stream(), Stream.ofNullable(witness)).flatMap(Signature::fields);
        var all = Stream.concat(signed, numberFields(deciding));
        if (!all.allMatch(fields::add)) throw new IllegalArgumentException("two signatures in one field");
    }

    public Paper(
            @Nullable String superior,
            String issuer,
            Numbered symbol,
            String place,
            @Nullable LocalDate on,
            String type,
            List<String> subject,
            List<Text> bases,
            List<Part> body,
            List<Signature> signatures,
            @Nullable Signature witness,
            List<String> receivers) {
        this(superior, issuer, symbol, place, on, type, subject, bases, body, signatures, witness, receivers, null);
    }

    /// The fields in which number and day come later.
    static Stream<String> numberFields(@Nullable Deciding deciding) {
        if (deciding == null) return Stream.empty();
        var annex = deciding.annex();
        return Stream.concat(
                Stream.ofNullable(deciding.numberField()),
                Stream.ofNullable(annex == null ? null : annex.numberField()));
    }

    /// Place and day as they stand in the head, `Đồng Hới, ngày 05 tháng 02 năm 2021`.
    public static String dated(String place, LocalDate on) {
        return PaperHtml.dated(place, on);
    }

    /// `ngày 05 tháng 02 năm 2021`, behind other words.
    public static String day(String before, LocalDate on) {
        return PaperHtml.day(before, on);
    }

    /// Its name in lists and in the title of the window.
    public String title() {
        return String.join(" ", Stream.concat(Stream.of(type), subject.stream()).toList());
    }

    /// The same paper once it has its number and day.
    public Paper numbered(Numbered number, LocalDate day) {
        return new Paper(
                superior,
                issuer,
                number,
                place,
                day,
                type,
                subject,
                bases,
                body,
                signatures,
                witness,
                receivers,
                deciding);
    }
}
