/// Windows in which the people are asked what they think of those who are proposed, or told who was commended: a list
/// that says only what may be said, from a day to a day, and answers to whoever writes.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "changes",
            "site",
            "mail",
            "newsroom",
            "emulation",
            "emulation.rules",
            "emulation.bloc",
            "emulation.honours",
            "emulation.dossier",
            "emulation.council",
            "emulation.decision"
        })
@NullMarked
package vn.thidua.emulation.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
