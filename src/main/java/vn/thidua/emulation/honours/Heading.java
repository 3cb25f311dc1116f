package vn.thidua.emulation.honours;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.platform.Unmarked;

/// The columns of an old list, by the ways in which lists head them.
public enum Heading {
    NAME(
            "ho va ten",
            "ho ten",
            "ten tap the",
            "ten tap the ca nhan",
            "tap the ca nhan",
            "ho va ten ten tap the",
            "ten"),
    OF("don vi", "don vi cong tac", "co quan don vi", "co quan", "noi cong tac", "thuoc don vi"),
    POSITION("chuc vu", "chuc danh", "chuc vu chuc danh"),
    KIND("doi tuong", "loai doi tuong", "loai"),
    AWARD(
            "danh hieu hinh thuc",
            "danh hieu hinh thuc khen thuong",
            "danh hieu",
            "hinh thuc khen thuong",
            "hinh thuc",
            "danh hieu thi dua",
            "khen thuong"),
    YEAR("nam", "nam khen thuong", "nam thanh tich"),
    NUMBER("so quyet dinh", "so qd", "quyet dinh so", "so ky hieu", "quyet dinh"),
    DECIDED("ngay quyet dinh", "ngay ky", "ngay qd", "ngay ban hanh", "ngay thang nam"),
    ISSUER("co quan ban hanh", "cap ban hanh", "noi ban hanh", "cap khen", "cap khen thuong", "co quan quyet dinh"),
    MERIT("thanh tich", "noi dung thanh tich", "ly do khen", "noi dung"),
    FROM("tu ngay", "thanh tich tu", "tu"),
    TO("den ngay", "thanh tich den", "den");

    /// Without these a list cannot be read.
    static final List<Heading> NEEDED = List.of(NAME, AWARD, NUMBER, DECIDED);

    private final List<String> written;

    Heading(String... written) {
        this.written = List.of(written);
    }

    static Optional<Heading> of(String cell) {
        var folded = Unmarked.words(cell);
        return Arrays.stream(values())
                .filter(one -> one.written.contains(folded))
                .findFirst();
    }

    /// Which column of a row of heads holds what; empty where the row is none.
    ///
    /// @param cells by column
    static Map<Heading, Integer> in(Map<Integer, String> cells) {
        var found = new EnumMap<Heading, Integer>(Heading.class);
        cells.forEach((column, cell) -> of(cell).ifPresent(one -> found.putIfAbsent(one, column)));
        return found.keySet().containsAll(NEEDED) ? found : Map.of();
    }
}
