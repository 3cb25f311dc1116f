package vn.thidua.mail.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.mail.MailRight;

/// The way of the back office to the mail that goes out.
@Configuration
class MailDesk {

    @Bean
    DeskEntry mailEntry() {
        return new DeskEntry("desk.mail", "/quan-tri/thu", "mail", MailRight.KEEP, 920);
    }
}
