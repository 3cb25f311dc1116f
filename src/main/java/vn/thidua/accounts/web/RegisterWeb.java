package vn.thidua.accounts.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.accounts.AccountRight;
import vn.thidua.design.DeskEntry;

/// The ways to accounts and roles.
@Configuration
class RegisterWeb {

    @Bean
    DeskEntry accountsEntry() {
        return new DeskEntry("accounts.title", "/quan-tri/tai-khoan", "users", AccountRight.INVITE, 800);
    }

    @Bean
    DeskEntry rolesEntry() {
        return new DeskEntry("roles.title", "/quan-tri/vai-tro", "key", AccountRight.ASSIGN, 805);
    }
}
