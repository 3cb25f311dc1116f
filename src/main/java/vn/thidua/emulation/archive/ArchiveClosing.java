package vn.thidua.emulation.archive;

import java.time.Instant;
import java.time.LocalDate;

/// That a year is closed, and until when what is left of it is kept.
///
/// @param source who says how long
public record ArchiveClosing(Instant at, LocalDate keptUntil, String source) {}
