package vn.thidua.emulation.assessment;

import vn.thidua.emulation.scoring.Entry;

/// What a stage said of a line, without the papers that show it.
record Said(Stage stage, String code, Entry entry) implements Spoken {}
