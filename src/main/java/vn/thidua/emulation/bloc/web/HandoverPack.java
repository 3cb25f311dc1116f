package vn.thidua.emulation.bloc.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocEntry;

/// What the next head needs, in one file that opens without the product: a page to read and print, and a workbook.
final class HandoverPack {

    private HandoverPack() {}

    /// @param html the finished page
    static byte[] of(BlocYearPage page, String html) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "doc-truoc.html", html.getBytes(StandardCharsets.UTF_8));
            put(zip, "ho-so.xlsx", workbook(page));
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] workbook(BlocYearPage page) {
        var book = new Spreadsheet();
        var members = book.table(
                Words.say("bloc.members"),
                List.of(
                        Words.say("bloc.place"),
                        Words.say("bloc.unit"),
                        Words.say("bloc.role"),
                        Words.say("bloc.contact")));
        for (var member : page.year().members())
            members.row(member.place(), member.name(), Words.say("bloc.role." + page.role(member)), member.contact());
        days(book, Words.say("bloc.pack.open"), page, page.open());
        days(book, Words.say("bloc.calendar"), page, page.entries());
        var minutes = book.table(
                Words.say("bloc.handover"),
                List.of(
                        Words.say("bloc.handover.on"),
                        Words.say("bloc.handover.from"),
                        Words.say("bloc.handover.to"),
                        Words.say("bloc.handover.what"),
                        Words.say("bloc.handover.remarks")));
        for (var kept : page.minutes())
            minutes.row(
                    kept.minutes().on(),
                    kept.fromName(),
                    kept.toName(),
                    kept.minutes().handed(),
                    kept.minutes().remarks());
        return book.bytes();
    }

    private static void days(Spreadsheet book, String name, BlocYearPage page, List<BlocEntry> entries) {
        var table = book.table(
                name,
                List.of(
                        Words.say("bloc.entry.day"),
                        Words.say("bloc.entry.title"),
                        Words.say("bloc.state"),
                        Words.say("bloc.entry.source")));
        for (var entry : entries) table.row(entry.due(), entry.title(), page.standing(entry), entry.source());
    }
}
