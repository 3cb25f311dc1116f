/// The pact of a bloc for a year: drafted together, frozen as one text, signed by every member before a witness.
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
            "emulation.bloc"
        })
@NullMarked
package vn.thidua.emulation.pact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
