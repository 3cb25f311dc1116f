package vn.thidua.news;

import org.springframework.web.servlet.ModelAndView;
import vn.thidua.platform.SiteId;

/// The page of an article that is not published yet, exactly as it will be.
public interface ArticlePreview {

    ModelAndView page(SiteId site, Manuscript manuscript);
}
