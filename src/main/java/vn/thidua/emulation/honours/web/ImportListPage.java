package vn.thidua.emulation.honours.web;

import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.honours.KeptImport;

/// The lists that were sent, and the place to send one.
public record ImportListPage(List<KeptImport> lists, FieldErrors errors) {

    public ImportListPage {
        lists = List.copyOf(lists);
    }
}
