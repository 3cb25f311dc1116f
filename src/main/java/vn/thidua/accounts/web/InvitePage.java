package vn.thidua.accounts.web;

import java.util.List;
import vn.thidua.site.SectionNames;

/// The form for inviting somebody.
public record InvitePage(
        List<RegisterPage.RoleName> roles,
        List<RegisterPage.UnitName> units,
        List<SectionNames.Named> sections,
        AccountForm form) {}
