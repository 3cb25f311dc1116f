/// What members report of their targets, period by period: every figure is an entry that stands, a correction one more.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "organisation",
            "emulation",
            "emulation.bloc",
            "emulation.pact",
            "emulation.programme"
        })
@NullMarked
package vn.thidua.emulation.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
