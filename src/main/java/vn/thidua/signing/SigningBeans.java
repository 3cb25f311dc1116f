package vn.thidua.signing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.PublicUpload;

/// Opens the door for files that readers want judged.
@Configuration
class SigningBeans {

    private static final long REST_OF_A_FORM = 64 << 10;

    @Bean
    PublicUpload judgedUpload() {
        return new PublicUpload(
                "/kiem-tra-chu-ky", ((long) Signatures.MEGABYTES << 20) + REST_OF_A_FORM, "/kiem-tra-chu-ky/qua-lon");
    }
}
