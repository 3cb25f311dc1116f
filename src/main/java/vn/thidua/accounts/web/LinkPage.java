package vn.thidua.accounts.web;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.design.QrPicture;

/// A one-time link, shown once and never again.
///
/// @param again whether the person had an account already
public record LinkPage(UUID account, String login, String name, String url, Instant expiresAt, boolean again) {

    public String picture() {
        return QrPicture.of(url);
    }
}
