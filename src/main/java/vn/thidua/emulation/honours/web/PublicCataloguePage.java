package vn.thidua.emulation.honours.web;

import vn.thidua.design.Head;
import vn.thidua.design.Words;

/// The catalogue for everybody.
public record PublicCataloguePage(CatalogueView catalogue) {

    public Head head() {
        return Head.of(
                Words.say("honours.catalogue"), Words.say("honours.catalogue.about"), "/khen-thuong/danh-muc");
    }
}
