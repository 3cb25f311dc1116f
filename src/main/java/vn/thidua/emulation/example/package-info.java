/// The emulation years of the demo's province, written through the front desks of the year's rooms.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "organisation",
            "demo",
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
            "emulation.disclosure",
            "emulation.dossier",
            "emulation.honours",
            "emulation.honours",
            "emulation.dossier",
            "emulation.decision",
            "documents",
            "emulation.council",
            "signing"
        })
@NullMarked
package vn.thidua.emulation.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
