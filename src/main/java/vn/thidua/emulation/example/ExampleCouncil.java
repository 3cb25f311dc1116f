package vn.thidua.emulation.example;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.demo.DemoChapter;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.council.CouncilPost;
import vn.thidua.emulation.council.CouncilProfile;
import vn.thidua.emulation.council.Councils;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The council of the demo's province, with its members by the decision that named them; all of them are fictional.
@Component
class ExampleCouncil implements DemoChapter {

    private static final Actor BY = Actor.SYSTEM;

    private final Councils councils;
    private final ObjectProvider<ExampleCouncilSession> session;

    ExampleCouncil(Councils councils, ObjectProvider<ExampleCouncilSession> session) {
        this.councils = councils;
        this.session = session;
    }

    @Override
    @Transactional
    public void write(SiteId site, Sheet sheet, Map<String, UnitId> units) {
        sheet.part("council").ifPresent(council -> {
            councils.name(
                    BY,
                    site,
                    new CouncilProfile(
                            council.text("name"),
                            council.text("superior"),
                            council.text("symbol"),
                            council.text("place")));
            for (var member : council.parts("members")) admit(site, council, member, units);
            council.part("session").ifPresent(told -> session.ifAvailable(held -> held.hold(site, told, units)));
        });
    }

    private void admit(SiteId site, Sheet council, Sheet member, Map<String, UnitId> units) {
        councils.admit(
                BY,
                site,
                new Councils.Naming(
                        member.text("name"),
                        member.text("title"),
                        CouncilPost.valueOf(member.text("post")),
                        member.find("unit").map(units::get).orElse(null),
                        member.textOr("represents", ""),
                        null,
                        LocalDate.parse(council.text("since")),
                        council.text("decision")));
    }
}
