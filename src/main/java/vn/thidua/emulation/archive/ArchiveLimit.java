package vn.thidua.emulation.archive;

/// How large a package may be.
///
/// @param megabytes of its files together, before they are packed
record ArchiveLimit(int megabytes) {

    ArchiveLimit {
        if (megabytes < 1) throw new IllegalArgumentException("thidua.archive.megabytes: at least 1, such as 2048");
    }

    long bytes() {
        return (long) megabytes << 20;
    }
}
