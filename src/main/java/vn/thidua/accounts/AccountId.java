package vn.thidua.accounts;

import java.util.UUID;

public record AccountId(UUID value) {

    /// The name under which its secrets are sealed.
    String sealName() {
        return "account:" + value;
    }
}
