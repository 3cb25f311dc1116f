/// The council of emulation and commendation: who sits in it and since when, its sessions, who votes on which dossier,
/// what was counted and certified, and the papers that come of it.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "site",
            "organisation",
            "documents",
            "signing",
            "emulation",
            "emulation.rules",
            "emulation.scoring",
            "emulation.ballot",
            "emulation.review",
            "emulation.honours",
            "emulation.dossier"
        })
@NullMarked
package vn.thidua.emulation.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
