package vn.thidua.emulation.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody with an office in a session: its secretary, or a teller.
///
/// @param account `null` for those who do not use the product
public record CouncilClerk(
        String name, String title, @Nullable UUID account) {

    public CouncilClerk {
        name = name.strip();
        title = title.strip();
    }

    boolean is(UUID other) {
        return other.equals(account);
    }
}
