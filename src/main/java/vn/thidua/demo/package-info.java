/// A fictional province's office and a commune, told through the front desks as any user would, on the first start.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "design",
            "site",
            "media",
            "news",
            "traffic",
            "accounts",
            "organisation",
            "newsroom"
        })
@NullMarked
package vn.thidua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
