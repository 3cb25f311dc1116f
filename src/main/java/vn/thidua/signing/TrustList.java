package vn.thidua.signing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The folders with the certificates of those whom the agency trusts. They are read at each judging, so that what is
/// put there counts at once.
@Component
class TrustList {

    private static final Logger LOG = LoggerFactory.getLogger(TrustList.class);

    private final List<Path> folders;

    TrustList(@Value("${thidua.signing.trust}") String folders) {
        this.folders = Arrays.stream(folders.split(","))
                .map(String::strip)
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).toAbsolutePath())
                .toList();
        LOG.debug(
                "Signatures are trusted by {} certificates",
                TrustAnchors.in(this.folders).size());
    }

    List<Path> folders() {
        return folders;
    }
}
