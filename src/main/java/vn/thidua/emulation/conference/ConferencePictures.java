package vn.thidua.emulation.conference;

import java.io.InputStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.media.Media;
import vn.thidua.newsroom.NewsroomRight;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Pictures of conferences, each with its caption: brought by whoever leads the year or writes for the newsroom, told
/// by the article.
@Service
@Transactional
public class ConferencePictures {

    /// The most of one conference.
    public static final int MOST = 40;

    private final ConferenceStore store;
    private final PictureStore pictures;
    private final BlocYears years;
    private final Media media;
    private final ApplicationEventPublisher events;

    ConferencePictures(
            ConferenceStore store,
            PictureStore pictures,
            BlocYears years,
            Media media,
            ApplicationEventPublisher events) {
        this.store = store;
        this.pictures = pictures;
        this.years = years;
        this.media = media;
        this.events = events;
    }

    public boolean mayBring(Actor actor, BlocYear year) {
        return years.mayLead(actor, year) || actor.mayAnywhere(NewsroomRight.WRITE, year.site());
    }

    public void mustBring(Actor actor, SiteId site, BlocYearId id) {
        if (!mayBring(actor, years.year(site, id))) throw new Forbidden(BlocRight.LEAD);
    }

    /// @param name of the file
    /// @param alt may be empty: then the caption is said
    /// @throws ConferenceRefused.PictureWithoutCaption before the file is taken in
    public void add(
            Actor actor,
            SiteId site,
            BlocYearId id,
            String name,
            InputStream file,
            String alt,
            String caption,
            String credit) {
        var kept = locked(actor, site, id);
        if (caption.isBlank()) throw new ConferenceRefused.PictureWithoutCaption();
        if (kept.pictures().size() >= MOST) throw new ConferenceRefused.TooManyPictures(MOST);
        var medium = media.bring(actor, site, name, file, credit.strip());
        var n = kept.pictures().isEmpty() ? 1 : kept.pictures().getLast().n() + 1;
        pictures.add(id, new ConferencePicture(n, medium.id(), alt, caption));
        events.publishEvent(new ConferencePicturesChanged(site, id, "", caption.strip(), actor));
    }

    public void describe(Actor actor, SiteId site, BlocYearId id, int n, String alt, String caption) {
        var before = picture(locked(actor, site, id), n);
        var after = new ConferencePicture(n, before.media(), alt, caption);
        pictures.describe(id, after);
        events.publishEvent(new ConferencePicturesChanged(site, id, before.caption(), after.caption(), actor));
    }

    /// The picture stays in the store of media.
    public void remove(Actor actor, SiteId site, BlocYearId id, int n) {
        var before = picture(locked(actor, site, id), n);
        pictures.remove(id, n);
        events.publishEvent(new ConferencePicturesChanged(site, id, before.caption(), "", actor));
    }

    private KeptConference locked(Actor actor, SiteId site, BlocYearId id) {
        mustBring(actor, site, id);
        return store.locked(years.year(site, id)).orElseThrow(Missing::new);
    }

    private static ConferencePicture picture(KeptConference kept, int n) {
        return kept.pictures().stream().filter(one -> one.n() == n).findFirst().orElseThrow(Missing::new);
    }
}
