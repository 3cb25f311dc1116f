package vn.thidua.emulation.decision.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.decision.Certificates;
import vn.thidua.emulation.decision.CommendationFund;
import vn.thidua.emulation.decision.DecisionId;
import vn.thidua.emulation.decision.DecisionRefused;
import vn.thidua.emulation.decision.DecisionRight;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.emulation.decision.MoneySheet;
import vn.thidua.emulation.decision.RewardMoneySheets;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;

/// What follows a decision: its money, its certificates, what was handed out to whom, and the fund.
@Controller
class AwardingController {

    private static final String MONEY = DecisionController.ONE + "/tien-thuong";
    private static final String AWARDING = DecisionController.ONE + "/trao";
    private static final String FUND = DecisionController.PATH + "/quy";

    private final Decisions decisions;
    private final RewardMoneySheets money;
    private final Certificates certificates;
    private final DecisionReading reading;

    AwardingController(
            Decisions decisions, RewardMoneySheets money, Certificates certificates, DecisionReading reading) {
        this.decisions = decisions;
        this.money = money;
        this.certificates = certificates;
        this.reading = reading;
    }

    @GetMapping(MONEY)
    ModelAndView money(Actor actor, @PathVariable UUID id) {
        var site = DecisionReading.site();
        var sheet = money.sheet(actor, site, new DecisionId(id));
        var given = sheet.decision().given();
        var year = given == null ? reading.today().getYear() : given.on().getYear();
        var page = new MoneyPage(sheet, year, money.fund(actor, site, year).orElse(null));
        return new ModelAndView("emulation/decision/web/money", "page", page);
    }

    @GetMapping(MONEY + ".{form:pdf|docx|xlsx}")
    ResponseEntity<byte[]> moneyFile(Actor actor, @PathVariable UUID id, @PathVariable String form) {
        var site = DecisionReading.site();
        var decision = new DecisionId(id);
        var name = "tien-thuong." + form;
        return switch (form) {
            case "pdf" -> Download.of(money.pdf(actor, site, decision), MediaType.APPLICATION_PDF, name);
            case "docx" -> Download.of(money.docx(actor, site, decision), Download.WORD, name);
            default ->
                Download.of(
                        sheet(money.sheet(actor, site, decision)), MediaType.parseMediaType(Spreadsheet.TYPE), name);
        };
    }

    private static byte[] sheet(MoneySheet sheet) {
        var book = new Spreadsheet();
        var lines = book.table(
                Words.say("decision.list"),
                List.of(
                        Words.say("decision.column.n"),
                        Words.say("decision.column.name"),
                        Words.say("decision.column.where"),
                        Words.say("decision.column.award"),
                        Words.say("decision.money.amount"),
                        Words.say("decision.money.how")));
        for (var line : sheet.lines())
            lines.row(line.n(), line.subject().name(), line.where(), line.awardName(), line.reward(), line.rewardFor());
        lines.row(null, Words.say("decision.money.total"), null, null, sheet.total(), sheet.inWords());
        var sums = book.table(
                Words.say("decision.money.sums"),
                List.of(
                        Words.say("decision.column.award"),
                        Words.say("decision.money.subject"),
                        Words.say("decision.money.count"),
                        Words.say("decision.money.amount"),
                        Words.say("decision.money.total")));
        for (var sum : sheet.sums()) sums.row(sum.award(), sum.subject(), sum.count(), sum.each(), sum.total());
        return book.bytes();
    }

    @GetMapping(AWARDING)
    ModelAndView awarding(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "tim", defaultValue = "") String sought,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        return awarding(actor, id, sought, number, DecisionReading.Notice.NONE);
    }

    private ModelAndView awarding(Actor actor, UUID id, String sought, String number, DecisionReading.Notice notice) {
        var site = DecisionReading.site();
        var layouts = certificates.layouts(actor, site);
        var decision = reading.decision(actor, id);
        var page = AwardingPage.of(
                decision,
                decisions.lines(site, decision.id()),
                decisions.touched(site, decision.id()),
                layouts,
                sought,
                Math.max(1, DecisionReading.number(number)),
                reading.today(),
                notice);
        return new ModelAndView(
                "emulation/decision/web/awarding",
                Map.of("page", page),
                notice.place().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(AWARDING)
    ModelAndView handOut(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "dong", required = false) @Nullable List<UUID> chosen,
            @RequestParam(name = "ngay", defaultValue = "") String on,
            @RequestParam(name = "nguoi-nhan", defaultValue = "") String to) {
        actor.must(DecisionRight.AWARD, Scope.of(DecisionReading.site()));
        try {
            decisions.handOut(
                    actor,
                    DecisionReading.site(),
                    new DecisionId(id),
                    DecisionReading.chosen(chosen),
                    DecisionReading.day(on),
                    to);
            return DecisionReading.redirect(DecisionController.PATH + "/" + id + "/trao", "decision-handed");
        } catch (DecisionRefused refusal) {
            var typed = Map.of("ngay", on, "nguoi-nhan", to);
            return awarding(
                    actor, id, "", "1", new DecisionReading.Notice("ngay", DecisionReading.told(refusal), typed));
        }
    }

    @GetMapping(AWARDING + "/ky-nhan.pdf")
    ResponseEntity<byte[]> receipt(Actor actor, @PathVariable UUID id) {
        return Download.of(
                money.receipt(actor, DecisionReading.site(), new DecisionId(id)),
                MediaType.APPLICATION_PDF,
                "ky-nhan.pdf");
    }

    /// Without a background for the printed sheets, or with one for proofreading.
    @GetMapping(AWARDING + "/{which:bang|bang-doc-soat}.pdf")
    ResponseEntity<byte[]> certificates(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String which,
            @RequestParam(name = "hinh-thuc", defaultValue = "") String award) {
        return Download.of(
                certificates.printed(
                        actor,
                        DecisionReading.site(),
                        new DecisionId(id),
                        award.isEmpty() ? null : new AwardCode(award),
                        which.endsWith("soat")),
                MediaType.APPLICATION_PDF,
                which + ".pdf");
    }

    @GetMapping(FUND)
    ModelAndView fund(Actor actor) {
        return fund(actor, DecisionReading.Notice.NONE);
    }

    private ModelAndView fund(Actor actor, DecisionReading.Notice notice) {
        var page = new FundPage(
                money.funds(actor, DecisionReading.site()), reading.today().getYear(), notice);
        return new ModelAndView(
                "emulation/decision/web/fund",
                Map.of("page", page),
                notice.place().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(FUND)
    ModelAndView keepFund(
            Actor actor,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "so-tien", defaultValue = "") String amount,
            @RequestParam(name = "nguon", defaultValue = "") String source) {
        actor.must(DecisionRight.AWARD, Scope.of(DecisionReading.site()));
        try {
            var typed = Typed.number(amount).orElseThrow(() -> new DecisionRefused.NotANumber(amount.strip()));
            money.keep(
                    actor,
                    DecisionReading.site(),
                    new CommendationFund(DecisionReading.year(year), typed.longValue(), source));
            return DecisionReading.redirect(FUND, "decision-fund");
        } catch (DecisionRefused refusal) {
            var field = switch (refusal) {
                case DecisionRefused.NoYear _ -> "nam";
                case DecisionRefused.NotANumber _ -> "so-tien";
                default -> "nguon";
            };
            var typed = Map.of("nam", year, "so-tien", amount, "nguon", source);
            return fund(actor, new DecisionReading.Notice(field, DecisionReading.told(refusal), typed));
        }
    }
}
