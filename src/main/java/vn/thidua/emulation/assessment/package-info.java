/// How the members of a bloc are scored in a year: by themselves from what they reported, checked by another member,
/// appraised by the emulation office, explained, and locked.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "organisation",
            "mail",
            "site",
            "emulation",
            "emulation.bloc",
            "emulation.pact",
            "emulation.programme",
            "emulation.progress",
            "emulation.scoring",
            "emulation.criteria"
        })
@NullMarked
package vn.thidua.emulation.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
