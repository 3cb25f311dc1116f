package vn.thidua.documents;

import java.util.List;
import java.util.stream.IntStream;

/// Who agrees, as the table that both drawings show.
final class PartiesTable {

    private static final List<Part.Column> COLUMNS = List.of(
            new Part.Column("TT", 6, true),
            new Part.Column("Đơn vị", 36, false),
            new Part.Column("Người đại diện", 26, false),
            new Part.Column("Chức vụ", 22, false),
            new Part.Column("Vai trò", 16, false));

    private PartiesTable() {}

    static Part.Table of(List<Part.Party> parties) {
        var rows = IntStream.range(0, parties.size())
                .mapToObj(i -> row(i + 1, parties.get(i)))
                .toList();
        return new Part.Table("", COLUMNS, rows);
    }

    private static List<Text> row(int place, Part.Party party) {
        return List.of(
                Text.of(String.valueOf(place)),
                Text.of(party.unit()),
                Text.of(party.representative()),
                Text.of(party.position()),
                Text.of(party.role().isEmpty() ? "Thành viên" : party.role()));
    }
}
