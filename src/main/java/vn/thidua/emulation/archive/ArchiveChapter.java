package vn.thidua.emulation.archive;

import vn.thidua.emulation.bloc.BlocYear;

/// A part of a package: what one room keeps of a year. Each is a bean; they stand in the order of their `@Order`. The
/// same state gives the same files: no chapter asks for the present time.
interface ArchiveChapter {

    /// In Vietnamese.
    String title();

    void into(BlocYear year, ArchiveFiles files);
}
