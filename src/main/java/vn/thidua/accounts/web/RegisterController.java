package vn.thidua.accounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.accounts.AccountId;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.AccountRight;
import vn.thidua.accounts.Accounts;
import vn.thidua.accounts.Login;
import vn.thidua.accounts.Register;
import vn.thidua.accounts.Sessions;
import vn.thidua.audit.AuditRight;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.SectionNames;
import vn.thidua.site.Sites;

/// The register of accounts: who has one, with which roles, and what an administrator does with it.
@Controller
class RegisterController {

    private static final String ACCOUNTS = "/quan-tri/tai-khoan";
    private static final int PAGE = 50;
    private static final int MONTHS_BETWEEN_REVIEWS = 6; // TCVN 14423:2026, 5.6.2.3, level 3
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Accounts accounts;
    private final Register register;
    private final Sessions sessions;
    private final RegisterPages pages;
    private final Sites sites;
    private final ObjectProvider<SectionNames> sections;
    private final Clock clock;

    RegisterController(
            Accounts accounts,
            Register register,
            Sessions sessions,
            RegisterPages pages,
            Sites sites,
            ObjectProvider<SectionNames> sections,
            Clock clock) {
        this.accounts = accounts;
        this.register = register;
        this.sessions = sessions;
        this.pages = pages;
        this.sites = sites;
        this.sections = sections;
        this.clock = clock;
    }

    @GetMapping(ACCOUNTS)
    ModelAndView list(
            Actor actor, @RequestParam Map<String, String> typed, @RequestParam(defaultValue = "1") int trang) {
        mustSee(actor);
        if (trang < 1) throw new Missing();
        var filter = RegisterFilter.of(typed);
        var rows = rows(actor).stream().filter(filter::takes).toList();
        var from = Math.min(rows.size(), (trang - 1) * PAGE);
        var slice = new Slice<>(rows.subList(from, Math.min(rows.size(), from + PAGE)), trang, PAGE, rows.size());
        var review = pages.review(site());
        var page = new RegisterPage(
                filter,
                slice,
                pages.roles(),
                pages.units(site(), today()),
                review.map(RegisterPages.Review::at).orElse(null),
                review.map(RegisterPages.Review::by).orElse(null),
                review.map(last -> Vietnam.dayOf(last.at()).plusMonths(MONTHS_BETWEEN_REVIEWS))
                        .orElseGet(() -> firstReview(rows)),
                today());
        return new ModelAndView("accounts/web/register", "page", page);
    }

    /// Six months after the first account.
    private LocalDate firstReview(List<RegisterPage.Row> rows) {
        return rows.stream()
                .map(row -> Vietnam.dayOf(row.invitedAt()))
                .min(LocalDate::compareTo)
                .orElse(today())
                .plusMonths(MONTHS_BETWEEN_REVIEWS);
    }

    @GetMapping(ACCOUNTS + ".csv")
    ResponseEntity<byte[]> sheet(Actor actor, @RequestParam Map<String, String> typed) {
        mustSee(actor);
        var filter = RegisterFilter.of(typed);
        var rows = rows(actor).stream().filter(filter::takes).toList();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tai-khoan-" + today() + ".csv\"")
                .body(RegisterSheet.of(rows));
    }

    @PostMapping(ACCOUNTS + "/ra-soat")
    String review(Actor actor, @RequestParam(name = "ghi-chu", defaultValue = "") String note) {
        register.review(actor, site(), note);
        return "redirect:" + Frame.current().href(ACCOUNTS) + "?bao=accounts-reviewed";
    }

    @GetMapping(ACCOUNTS + "/moi")
    ModelAndView inviting(Actor actor) {
        return inviting(actor, AccountForm.empty());
    }

    private ModelAndView inviting(Actor actor, AccountForm form) {
        mustSee(actor);
        var page = new InvitePage(giving(actor), pages.units(site(), today()), sections(), form);
        return page("invite", page, form);
    }

    /// The link is in this answer and nowhere else.
    @PostMapping(ACCOUNTS)
    ModelAndView invite(Actor actor, @RequestParam Map<String, String> typed) {
        var form = new AccountForm(typed);
        var unit = form.unit();
        var where = form.scope(site());
        var terms = form.terms();
        if (terms == null || !form.sound()) return inviting(actor, form);
        try {
            var login = new Login(form.text("ten-dang-nhap"));
            var invited = accounts.invite(actor, login, form.text("ho-ten"), unit, form.text("vai-tro"), where, terms);
            return link(invited, login.value(), form.text("ho-ten"), false);
        } catch (AccountRefused refused) {
            form.refused(AccountForm.fieldOf(refused), refused);
            return inviting(actor, form);
        }
    }

    private ModelAndView link(Accounts.Invitation invited, String login, String name, boolean again) {
        var frame = Frame.current();
        var url = frame.baseUrl() + frame.href("/moi/" + invited.token().value());
        var page = new LinkPage(
                invited.account().value(), login, name, url, clock.instant().plus(accounts.linksHold()), again);
        return new ModelAndView("accounts/web/link", "page", page);
    }

    @GetMapping(ACCOUNTS + "/{id:[0-9a-f-]{36}}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return show(actor, id, AccountForm.empty());
    }

    private ModelAndView show(Actor actor, UUID id, AccountForm form) {
        mustSee(actor);
        var all = rows(actor);
        var row = row(all, id);
        var page = new AccountPage(
                row,
                giving(actor),
                pages.units(site(), today()),
                sections(),
                all.stream().filter(other -> !other.id().equals(id)).toList(),
                pages.sessions(id),
                pages.linkEnds(id, clock.instant()).orElse(null),
                actor.account().equals(id),
                actor.mayAnywhere(AuditRight.READ, site()),
                form);
        return page("account", page, form);
    }

    private static RegisterPage.Row row(List<RegisterPage.Row> all, UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Missing::new);
    }

    @PostMapping(ACCOUNTS + "/{id:[0-9a-f-]{36}}/vai-tro")
    ModelAndView assign(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var form = new AccountForm(typed);
        var where = form.scope(site());
        return tried(
                actor,
                id,
                form,
                "role-assigned",
                () -> accounts.assign(actor, new AccountId(id), form.text("vai-tro"), where));
    }

    @PostMapping(ACCOUNTS + "/{id:[0-9a-f-]{36}}/vai-tro/thoi")
    ModelAndView relieve(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var form = new AccountForm(typed);
        var where = form.scope(site());
        return tried(
                actor,
                id,
                form,
                "role-taken",
                () -> accounts.relieve(actor, new AccountId(id), form.text("vai-tro"), where));
    }

    @PostMapping(ACCOUNTS + "/{id:[0-9a-f-]{36}}/vo-hieu")
    ModelAndView disable(Actor actor, @PathVariable UUID id) {
        return tried(
                actor, id, AccountForm.empty(), "account-disabled", () -> accounts.disable(actor, new AccountId(id)));
    }

    @PostMapping(ACCOUNTS + "/{id:[0-9a-f-]{36}}/mo")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return tried(actor, id, AccountForm.empty(), "account-opened", () -> accounts.unlock(actor, new AccountId(id)));
    }

    @PostMapping(ACCOUNTS + "/{id:[0-9a-f-]{36}}/phien")
    ModelAndView endSessions(Actor actor, @PathVariable UUID id) {
        return tried(
                actor,
                id,
                AccountForm.empty(),
                "account-sessions-ended",
                () -> sessions.endAll(actor, new AccountId(id)));
    }

    @PostMapping(ACCOUNTS + "/{id:[0-9a-f-]{36}}/chi-tiet")
    ModelAndView amend(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var form = new AccountForm(typed);
        var unit = form.unit();
        var manager = form.manager();
        var terms = form.terms();
        if (terms == null) return show(actor, id, form);
        return tried(
                actor,
                id,
                form,
                "account-amended",
                () -> register.amend(actor, new AccountId(id), form.text("ho-ten"), unit, terms, manager));
    }

    /// The link is in this answer and nowhere else.
    @PostMapping(ACCOUNTS + "/{id:[0-9a-f-]{36}}/lien-ket")
    ModelAndView readmit(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "lop-hai", defaultValue = "") String factor) {
        mustSee(actor);
        var form = AccountForm.empty();
        var row = row(rows(actor), id);
        try {
            var invited = accounts.readmit(actor, new AccountId(id), !factor.isEmpty());
            return link(invited, row.login(), row.name(), true);
        } catch (AccountRefused refused) {
            form.refused(AccountForm.fieldOf(refused), refused);
            return show(actor, id, form);
        }
    }

    private ModelAndView tried(Actor actor, UUID id, AccountForm form, String done, Runnable verb) {
        mustSee(actor);
        row(rows(actor), id); // an account of another site is not there
        if (!form.sound()) return show(actor, id, form);
        try {
            verb.run();
        } catch (AccountRefused refused) {
            form.refused(AccountForm.fieldOf(refused), refused);
            return show(actor, id, form);
        }
        return new ModelAndView("redirect:" + Frame.current().href(ACCOUNTS + "/" + id) + "?bao=" + done);
    }

    @GetMapping("/quan-tri/vai-tro")
    ModelAndView roles(Actor actor) {
        mustSee(actor);
        return new ModelAndView("accounts/web/roles", "page", new RolesPage(pages.roles(), pages.rights()));
    }

    private List<RegisterPage.RoleName> giving(Actor actor) {
        return pages.roles().stream()
                .filter(role -> accounts.gives(actor, role.key(), Scope.of(site())))
                .toList();
    }

    private List<SectionNames.Named> sections() {
        return sections.stream()
                .flatMap(known -> known.sections(site()).stream())
                .toList();
    }

    private List<RegisterPage.Row> rows(Actor actor) {
        var roleless = sites.all().stream().allMatch(site -> actor.may(AccountRight.ASSIGN, Scope.of(site.id())));
        var names = new LinkedHashMap<String, String>();
        for (var section : sections()) names.put(section.slug(), Frame.current().of(section.name()));
        return pages.rows(site(), roleless, names, clock.instant());
    }

    private static void mustSee(Actor actor) {
        for (var right : AccountRight.values()) if (actor.mayAnywhere(right, site())) return;
        throw new Forbidden(AccountRight.INVITE);
    }

    private static ModelAndView page(String name, Object page, AccountForm form) {
        var status = form.sound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("accounts/web/" + name, Map.of("page", page), status);
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
