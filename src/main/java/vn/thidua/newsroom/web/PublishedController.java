package vn.thidua.newsroom.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.news.ArticleId;
import vn.thidua.news.Articles;
import vn.thidua.news.NewsRefused;
import vn.thidua.news.NewsRight;
import vn.thidua.news.Withdrawal;
import vn.thidua.newsroom.Drafts;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// What is public: corrected through a new draft, taken down in one of three ways, put back.
@Controller
class PublishedController {

    private final PublishedPages pages;
    private final Articles articles;
    private final Drafts drafts;

    PublishedController(PublishedPages pages, Articles articles, Drafts drafts) {
        this.pages = pages;
        this.articles = articles;
        this.drafts = drafts;
    }

    @GetMapping("/quan-tri/tin")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "trang", defaultValue = "1") int number) {
        if (!actor.mayAnywhere(NewsRight.CORRECT, site())) throw new Forbidden(NewsRight.CORRECT);
        var page = new PublishedPage(q.strip(), pages.list(site(), q.strip(), Math.clamp(number, 1, 10_000)));
        return new ModelAndView("newsroom/web/published", Map.of("page", page));
    }

    @PostMapping("/quan-tri/tin/{id}/dinh-chinh")
    String correct(Actor actor, @PathVariable UUID id) {
        var draft = drafts.correct(actor, site(), new ArticleId(id));
        return "redirect:" + Frame.current().href("/quan-tri/bai/" + draft.value());
    }

    @GetMapping("/quan-tri/tin/{id}/go")
    ModelAndView ask(Actor actor, @PathVariable UUID id) {
        return page(actor, id, "thu-hoi", "", "", FieldErrors.NONE);
    }

    @PostMapping("/quan-tri/tin/{id}/go")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "cach", defaultValue = "") String kind,
            @RequestParam(name = "thong-bao", defaultValue = "") String notice,
            @RequestParam(name = "dan-toi", defaultValue = "") String target) {
        try {
            articles.withdraw(actor, site(), new ArticleId(id), withdrawal(kind, notice, target));
        } catch (NewsRefused.WithoutNote refused) {
            return page(actor, id, kind, notice, target, FieldErrors.of("thong-bao", refused));
        } catch (NewsRefused.LeadsNowhere | NewsRefused.NotMergeable refused) {
            return page(actor, id, kind, notice, target, FieldErrors.of("dan-toi", refused));
        }
        return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/tin") + "?bao=withdrawn");
    }

    private Withdrawal withdrawal(String kind, String notice, String target) {
        return switch (kind) {
            case "thu-hoi" -> new Withdrawal.WithNotice(notice);
            case "gop" ->
                new Withdrawal.Merged(
                        pages.at(site(), target).map(ArticleId::new).orElseThrow(NewsRefused.NotMergeable::new));
            case "nham" -> new Withdrawal.Mistake(target.isBlank() ? null : target.strip());
            default -> throw new NewsRefused.WithoutNote();
        };
    }

    @PostMapping("/quan-tri/tin/{id}/dang-lai")
    String restore(Actor actor, @PathVariable UUID id) {
        articles.restore(actor, site(), new ArticleId(id));
        return "redirect:" + Frame.current().href("/quan-tri/tin") + "?bao=restored";
    }

    private ModelAndView page(Actor actor, UUID id, String kind, String notice, String target, FieldErrors errors) {
        var article = articles.current(site(), new ArticleId(id)).orElseThrow(Missing::new);
        actor.must(
                NewsRight.WITHDRAW,
                Scope.of(site()).section(article.manuscript().section()));
        var page = new WithdrawalPage(id, article.manuscript().title(), article.path(), kind, notice, target, errors);
        var status = errors.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("newsroom/web/withdrawal", Map.of("page", page), status);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}
