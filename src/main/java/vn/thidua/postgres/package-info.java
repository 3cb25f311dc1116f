/// Where everything is kept: a PostgreSQL that starts with the product, or a server named by one property.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package vn.thidua.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
