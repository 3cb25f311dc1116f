package vn.thidua.emulation.criteria.web;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.criteria.DraftFault;
import vn.thidua.emulation.criteria.DraftText;
import vn.thidua.emulation.criteria.Reading;

/// What a file says, before it takes the place of anything.
///
/// @param edition of the draft whose place it would take; nought where there is none
public record ImportPage(BlocYear year, int edition, CriteriaSheet.Read read, Reading reading, CriteriaTable table) {

    public String path() {
        return CriteriaPage.path(year);
    }

    public String title() {
        return read.typed().title();
    }

    public int lines() {
        return read.typed().lines().size();
    }

    /// What is wrong, each with the cell in which it stands.
    public List<String> wrong() {
        return Stream.concat(read.oddities().stream(), reading.faults().stream().map(this::words))
                .toList();
    }

    private String words(DraftFault fault) {
        var cell = read.cell(fault);
        var words = CriteriaTable.words(fault);
        return cell.isEmpty() ? words : Words.say("criteria.sheet.cell", cell, words);
    }

    /// What the page hands on until somebody says yes.
    public String carried() {
        return DraftText.write(read.typed());
    }
}
