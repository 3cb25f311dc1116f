/// The certified ranking of a bloc year: the terms by which it ranks, the places worked out from locked scores, what
/// members object, two people who vouch for it, and what is frozen then.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "organisation",
            "documents",
            "emulation",
            "emulation.rules",
            "emulation.bloc",
            "emulation.registration",
            "emulation.programme",
            "emulation.scoring",
            "emulation.criteria",
            "emulation.assessment",
            "emulation.ballot"
        })
@NullMarked
package vn.thidua.emulation.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
