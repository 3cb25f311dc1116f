/// The conference at which a bloc signs its pact: who was asked, who came and how, and the news told of it.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "organisation",
            "documents",
            "newsroom",
            "media",
            "emulation",
            "emulation.bloc",
            "emulation.pact"
        })
@NullMarked
package vn.thidua.emulation.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
