/// The action programme of each member: every task of the pact turned into work of its own, judged by the bloc.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "organisation",
            "documents",
            "emulation",
            "emulation.bloc",
            "emulation.pact"
        })
@NullMarked
package vn.thidua.emulation.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
