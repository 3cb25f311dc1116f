package vn.thidua.emulation.progress.web;

import java.util.List;

/// The pictures of the years that the reader may see.
public record ProgressBoards(List<ProgressBoard> years) {
    public ProgressBoards {
        years = List.copyOf(years);
    }
}
