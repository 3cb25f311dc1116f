package vn.thidua.emulation.assessment.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.assessment.Assessment;
import vn.thidua.emulation.assessment.AssessmentRound;
import vn.thidua.emulation.assessment.KeptAssessment;
import vn.thidua.emulation.assessment.Reply;
import vn.thidua.emulation.assessment.Stage;

/// The sheet of one member: all criteria with what each stage gave them, and why.
///
/// @param stages whose points are shown, in order
/// @param totals of each of them
/// @param parts the parts of the sheet, each with its rows
/// @param may what the reader may do with it now
public record SheetPage(
        KeptAssessment kept,
        String yearTitle,
        AssessmentRound round,
        List<Stage> stages,
        List<Total> totals,
        List<Part> parts,
        May may,
        Notice notice) {

    /// @param percentage `null` where nothing is assigned
    public record Total(
            BigDecimal points,
            BigDecimal achievable,
            @Nullable BigDecimal percentage,
            String open) {
        public String words() {
            return Typed.written(points);
        }
    }

    /// @param n as its address names it
    public record Part(int n, String title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /// @param depth from 0
    /// @param line `null` for a group of criteria
    /// @param points by stage; empty where that stage says nothing else than the one before
    public record Row(
            int depth,
            String code,
            String title,
            String max,
            List<String> points,
            @Nullable LineRow line) {
        public Row {
            points = List.copyOf(points);
        }
    }

    /// @param inputs what the member has, in words
    /// @param sentence why the line has its points
    /// @param shown whether something shows it, where that is asked for
    public record LineRow(
            String inputs,
            String sentence,
            String lack,
            String evidence,
            List<UUID> files,
            List<ChangeRow> changes,
            List<Reply> replies,
            boolean answerable) {
        public LineRow {
            files = List.copyOf(files);
            changes = List.copyOf(changes);
            replies = List.copyOf(replies);
        }
    }

    public record ChangeRow(Stage stage, String reason) {}

    /// @param writes the stage for which the reader may write now; `null` where there is none
    public record May(
            @Nullable Stage writes,
            boolean submit,
            boolean finishCheck,
            boolean closeCheck,
            boolean appraise,
            boolean explain,
            boolean finishExplaining,
            boolean closeExplaining,
            boolean giveBack,
            boolean lock,
            boolean askReopening,
            boolean reopen) {}

    /// What could not be done, at its place, with what was typed.
    public record Notice(String place, String words, String typed) {
        public static final Notice NONE = new Notice("", "", "");

        public boolean at(String where) {
            return place.equals(where);
        }
    }

    public SheetPage {
        stages = List.copyOf(stages);
        totals = List.copyOf(totals);
        parts = List.copyOf(parts);
    }

    public Assessment assessment() {
        return kept.assessment();
    }

    public String path() {
        return SheetController.PATH + "/" + assessment().id().value();
    }

    public String yearPath() {
        return SheetController.PATH + "/nam/" + assessment().year().value();
    }

    public static String badge(String state) {
        return switch (state) {
            case "LOCKED" -> "badge--good";
            case "RETURNED" -> "badge--bad";
            case "DRAFT" -> "";
            default -> "badge--wait";
        };
    }

    public String badge() {
        return badge(assessment().state().name());
    }
}
