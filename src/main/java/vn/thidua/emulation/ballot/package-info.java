/// Votes of a bloc in its review: by raised hand, on paper, or sealed on phones; counted on the base the rule names,
/// certified by two, and never edited after.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "organisation",
            "accounts",
            "documents",
            "emulation",
            "emulation.rules",
            "emulation.scoring",
            "emulation.bloc"
        })
@NullMarked
package vn.thidua.emulation.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
