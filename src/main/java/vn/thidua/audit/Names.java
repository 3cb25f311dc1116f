package vn.thidua.audit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.thidua.design.Signed;

/// Who stands behind the ids of the trail, as those say who keep them. The trail itself keeps ids only.
public interface Names {

    /// @param href where more of it is told; empty where nowhere
    record Named(String name, String href) {

        /// Whether there is a page of it that whoever is signed in reaches.
        public boolean opens() {
            return !href.isEmpty() && Signed.current().reaches(href);
        }
    }

    /// What is known of these accounts.
    Map<UUID, Named> accounts(Set<UUID> ids);

    /// What is known of these units.
    Map<UUID, Named> units(Set<UUID> ids);

    /// The account that signs in with this name.
    Optional<UUID> accountOf(String login);
}
