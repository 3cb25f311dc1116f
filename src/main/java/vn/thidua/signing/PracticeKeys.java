package vn.thidua.signing;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Key files to practise with: of the people and organisations of the demo, and of nobody anywhere else.
@Component
public class PracticeKeys {

    private final ObjectProvider<DemoCertificates> demo;

    PracticeKeys(ObjectProvider<DemoCertificates> demo) {
        this.demo = demo;
    }

    /// @param name of the person or organisation that the certificate names
    public Optional<byte[]> of(String name) {
        return Optional.ofNullable(demo.getIfAvailable()).flatMap(keys -> keys.keyFile(name));
    }

    public String password() {
        return DemoCertificates.PASSWORD;
    }
}
