package vn.thidua.emulation.conference.web;

import gg.jte.Content;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.design.Fragments;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearSection;
import vn.thidua.emulation.conference.Conferences;
import vn.thidua.emulation.conference.KeptConference;

/// The conference on the public page of its bloc year, with the news that tells of it.
@Component
@Order(30)
class ConferenceSection implements BlocYearSection {

    private final Conferences conferences;
    private final ConferencePages pages;
    private final Fragments fragments;

    ConferenceSection(Conferences conferences, ConferencePages pages, Fragments fragments) {
        this.conferences = conferences;
        this.pages = pages;
        this.fragments = fragments;
    }

    /// @param there members that came, or say that they come
    public record Shown(
            LocalDateTime start, String place, long there, int members, ConferencePages.@Nullable Told told) {}

    @Override
    public Optional<Content> of(BlocYear year) {
        return conferences
                .published(year)
                .map(kept -> fragments.of("emulation/conference/web/section.jte", shown(kept, year)));
    }

    private Shown shown(KeptConference kept, BlocYear year) {
        return new Shown(
                kept.meeting().start(),
                kept.meeting().place(),
                kept.members().stream().filter(one -> one.attendance().there()).count(),
                kept.members().size(),
                pages.article(year.id()).orElse(null));
    }
}
