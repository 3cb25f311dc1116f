/// A closed emulation year as one package that explains and proves itself: papers, data, the trail, and how to check
/// them.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "organisation",
            "documents",
            "audit",
            "emulation",
            "emulation.rules",
            "emulation.bloc",
            "emulation.pact",
            "emulation.conference",
            "emulation.programme",
            "emulation.progress",
            "emulation.scoring",
            "emulation.criteria",
            "emulation.assessment",
            "emulation.ballot",
            "emulation.review",
            "emulation.ranking",
            "emulation.honours",
            "emulation.dossier",
            "emulation.council",
            "emulation.decision",
            "emulation.disclosure"
        })
@NullMarked
package vn.thidua.emulation.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
