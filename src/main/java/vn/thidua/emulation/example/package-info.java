/// The emulation years of the demo's province, written through the front desks of the year's rooms.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "organisation",
            "demo",
            "documents",
            "emulation",
            "emulation.rules",
            "emulation.bloc",
            "emulation.pact",
            "emulation.conference",
            "emulation.registration",
            "emulation.programme",
            "emulation.progress",
            "emulation.scoring",
            "emulation.criteria",
            "emulation.assessment",
            "emulation.ballot",
            "emulation.ranking",
            "emulation.review",
            "emulation.honours",
            "emulation.dossier",
            "emulation.council",
            "emulation.decision",
            "emulation.disclosure",
            "signing"
        })
@NullMarked
package vn.thidua.emulation.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
