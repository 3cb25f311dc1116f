/// Who emulates with whom: blocs and clusters, their years with members as they were, who leads them, and the calendar
/// of the year.
@ApplicationModule(
        allowedDependencies = {
            "emulation",
            "emulation.rules",
            "platform",
            "design",
            "site",
            "changes",
            "organisation",
            "mail"
        })
@NullMarked
package vn.thidua.emulation.bloc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
