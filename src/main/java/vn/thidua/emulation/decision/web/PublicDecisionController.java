package vn.thidua.emulation.decision.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.emulation.decision.DecisionId;
import vn.thidua.emulation.decision.DecisionState;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.emulation.decision.KeptDecision;
import vn.thidua.platform.Missing;

/// A disclosed decision for everybody.
@Controller
class PublicDecisionController {

    static final String PATH = "/khen-thuong/quyet-dinh";
    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

    private final Decisions decisions;

    PublicDecisionController(Decisions decisions) {
        this.decisions = decisions;
    }

    private KeptDecision decision(UUID id) {
        return decisions.disclosed(DecisionReading.site(), new DecisionId(id)).orElseThrow(Missing::new);
    }

    @GetMapping(ONE)
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(name = "tim", defaultValue = "") String sought,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        var decision = decision(id);
        var site = decision.site();
        var after = decisions.after(site, decision.id()).stream()
                .filter(later -> later.state() == DecisionState.DISCLOSED)
                .toList();
        var page = PublicDecisionPage.of(
                decision,
                decisions.lines(site, decision.id()),
                decisions.olds(site, decision.id()),
                decision.old() == null
                        ? null
                        : decisions.disclosed(site, decision.old()).orElse(null),
                after,
                after.stream()
                        .flatMap(later -> decisions.lines(site, later.id()).stream())
                        .toList(),
                sought.length() > 100 ? sought.substring(0, 100) : sought,
                Math.max(1, DecisionReading.number(number)));
        return new ModelAndView("emulation/decision/web/public", Map.of("page", page));
    }

    @GetMapping(ONE + ".pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        var decision = decision(id);
        return Download.of(decisions.pdf(decision.site(), decision.id()), MediaType.APPLICATION_PDF, "quyet-dinh.pdf");
    }
}
