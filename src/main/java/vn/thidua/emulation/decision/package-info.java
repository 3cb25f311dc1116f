/// Decisions on commendation: drafted from proposals or lists, frozen, signed, numbered by another hand, issued,
/// amended and revoked by new ones; their certificates, and the money that goes with them.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "site",
            "changes",
            "organisation",
            "documents",
            "signing",
            "emulation",
            "emulation.rules",
            "emulation.pact",
            "emulation.honours",
            "emulation.dossier"
        })
@NullMarked
package vn.thidua.emulation.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
