/// The meeting at which a bloc reviews its half year or its year: asked, answered, attended, held and written down in
/// minutes that are signed and never change.
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
            "emulation.pact",
            "emulation.ballot",
            "emulation.ranking"
        })
@NullMarked
package vn.thidua.emulation.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
