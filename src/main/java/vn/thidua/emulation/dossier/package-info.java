/// Proposals for commendation: one subject and one award each, with their papers, what is still missing by which
/// article, where they are and why, until the council and the decision take them over.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "site",
            "organisation",
            "documents",
            "signing",
            "mail",
            "emulation",
            "emulation.rules",
            "emulation.scoring",
            "emulation.bloc",
            "emulation.registration",
            "emulation.ranking",
            "emulation.honours"
        })
@NullMarked
package vn.thidua.emulation.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
