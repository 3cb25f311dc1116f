package vn.thidua.emulation.disclosure.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.disclosure.DisclosedList;
import vn.thidua.emulation.disclosure.DisclosureOffer;
import vn.thidua.emulation.disclosure.DisclosureRefused;
import vn.thidua.emulation.disclosure.Disclosures;
import vn.thidua.emulation.disclosure.NewDisclosure;
import vn.thidua.emulation.disclosure.Timing;

/// A window as it is typed, by the names of the fields.
public record DisclosureForm(Map<String, String> fields) {

    public DisclosureForm {
        fields = Map.copyOf(fields);
    }

    public String at(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    static DisclosureForm of(@Nullable DisclosureOffer offer, Disclosures.@Nullable Asked asked, LocalDate today) {
        var fields = new HashMap<String, String>();
        fields.put("tu-ngay", today.plusDays(1).toString());
        fields.put("nam", String.valueOf(today.getYear()));
        fields.put("luc", Timing.BEFORE_COUNCIL.name());
        if (asked != null) {
            fields.put("so-ngay", String.valueOf(asked.days()));
            fields.put("can-cu", asked.source());
        }
        if (offer != null) {
            fields.put("nguon", offer.key());
            fields.put("luc", offer.timing().name());
            fields.put("tieu-de", offer.title());
            fields.put("nam", String.valueOf(offer.year()));
            fields.put("quyet-dinh", offer.decisionWords());
            fields.put("danh-sach", offer.typed());
            if (offer.timing() == Timing.AFTER_DECISION) fields.remove("can-cu");
        }
        return new DisclosureForm(fields);
    }

    /// What it means.
    NewDisclosure read(@Nullable DisclosureOffer offer) {
        var timing = offer == null ? timing() : offer.timing();
        return new NewDisclosure(
                timing,
                at("tieu-de"),
                at("gioi-thieu"),
                offer == null ? null : offer.decision(),
                timing == Timing.AFTER_DECISION ? at("quyet-dinh") : "",
                DisclosedList.read(year(), at("danh-sach"), offer == null ? Map.of() : offer.codes()),
                day(),
                days(),
                at("can-cu"),
                at("thu"));
    }

    private Timing timing() {
        return at("luc").equals(Timing.AFTER_DECISION.name()) ? Timing.AFTER_DECISION : Timing.BEFORE_COUNCIL;
    }

    private int year() {
        if (!at("nam").matches("(19|20)[0-9]{2}")) throw new DisclosureRefused.NoYear();
        return Integer.parseInt(at("nam"));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(at("tu-ngay"));
        } catch (DateTimeParseException _) {
            throw new DisclosureRefused.NoDay();
        }
    }

    private int days() {
        return at("so-ngay").matches("[0-9]{1,3}") ? Integer.parseInt(at("so-ngay")) : 0;
    }

    static String field(DisclosureRefused refusal) {
        return switch (refusal) {
            case DisclosureRefused.WithoutTitle _, DisclosureRefused.WordsTooLong _ -> "tieu-de";
            case DisclosureRefused.NoYear _ -> "nam";
            case DisclosureRefused.NoDay _, DisclosureRefused.BeginsInThePast _ -> "tu-ngay";
            case DisclosureRefused.NoDays _, DisclosureRefused.ShorterThanTheRule _ -> "so-ngay";
            case DisclosureRefused.WithoutSource _ -> "can-cu";
            case DisclosureRefused.WithoutDecision _ -> "quyet-dinh";
            default -> "danh-sach";
        };
    }
}
