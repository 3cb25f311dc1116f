package vn.thidua.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long to wait after each try that failed; after the last of them mail is given up.
record Pauses(List<Duration> each) {

    Pauses {
        each = List.copyOf(each);
    }

    Optional<Duration> after(int tries) {
        return tries <= each.size() ? Optional.of(each.get(tries - 1)) : Optional.empty();
    }
}
