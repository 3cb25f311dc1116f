package vn.thidua.emulation.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.emulation.disclosure.Disclosure;
import vn.thidua.emulation.disclosure.DisclosureState;
import vn.thidua.platform.WorkingDays;

/// The windows that everybody knows of, those that are open first.
public record PublicDisclosuresPage(List<Disclosure> windows, LocalDate today) {

    public PublicDisclosuresPage {
        windows = List.copyOf(windows);
    }

    public Head head() {
        return Head.of(
                Words.say("disclosure.public.title"),
                Words.say("disclosure.public.about"),
                PublicDisclosureController.PATH);
    }

    public boolean scheduled(Disclosure one) {
        return one.state() instanceof DisclosureState.Scheduled;
    }

    /// What a reader wants to know first.
    public String standing(Disclosure one) {
        return standing(one, today);
    }

    static String standing(Disclosure one, LocalDate today) {
        if (one.state() instanceof DisclosureState.Scheduled)
            return Words.say("disclosure.public.scheduled", Words.day(one.span().from()));
        if (one.takesVoices(today)) {
            var left = one.span().left(today, WorkingDays.vietnam());
            return left == 0 ? Words.say("disclosure.public.last") : Words.say("disclosure.public.left", left);
        }
        return Words.say("disclosure.public.over", Words.day(one.span().to()));
    }
}
