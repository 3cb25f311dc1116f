/// The titles and awards that each member registers for a year, judged by the bloc, where its rules ask for it.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "organisation",
            "documents",
            "emulation",
            "emulation.rules",
            "emulation.bloc",
            "emulation.pact"
        })
@NullMarked
package vn.thidua.emulation.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
