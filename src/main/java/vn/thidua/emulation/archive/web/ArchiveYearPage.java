package vn.thidua.emulation.archive.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.archive.ArchiveClosing;
import vn.thidua.emulation.archive.ArchivePackage;
import vn.thidua.emulation.archive.Archives;

/// One year: whether it is closed, how far its package is, and how to check it.
///
/// @param keeps whether the reader closes years and has packages made
/// @param refused why something that was asked did not happen; empty otherwise
public record ArchiveYearPage(Archives.Kept kept, boolean keeps, String refused) {

    private static final int KILO = 1024;

    public String path() {
        return ArchiveController.PATH + "/nam/" + kept.year().id().value();
    }

    public @Nullable ArchiveClosing closing() {
        return kept.closing();
    }

    public @Nullable ArchivePackage last() {
        return kept.last();
    }

    public @Nullable ArchivePackage made() {
        return kept.made();
    }

    public boolean running() {
        return kept.last() != null && kept.last().running();
    }

    public static String badge(ArchivePackage one) {
        return switch (one.state()) {
            case DONE -> "badge--good";
            case RUNNING, STOPPED -> "";
            case FAILED, LOST -> "badge--bad";
        };
    }

    public static long kilobytes(ArchivePackage one) {
        return Math.ceilDiv(one.size(), KILO);
    }
}
