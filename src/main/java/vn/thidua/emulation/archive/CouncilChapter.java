package vn.thidua.emulation.archive;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.council.CouncilLetter;
import vn.thidua.emulation.council.CouncilLetters;
import vn.thidua.emulation.council.CouncilMinutes;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.ItemResult;
import vn.thidua.emulation.council.KeptSession;
import vn.thidua.emulation.council.Listed;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.platform.Actor;

/// Sessions of the council that had proposals of the year before them: what was certified of those, minutes as
/// they were frozen and signed, letters byte for byte. Members stand in the papers alone: data has numbers, never what
/// one of them did, and proposals of other years are not in it.
@Component
@Order(103)
class CouncilChapter implements ArchiveChapter {

    private static final Actor BY = Actor.SYSTEM;

    private final CouncilSessions sessions;
    private final CouncilMinutes minutes;
    private final CouncilLetters letters;
    private final DossierTurns dossiers;

    CouncilChapter(CouncilSessions sessions, CouncilMinutes minutes, CouncilLetters letters, DossierTurns dossiers) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.letters = letters;
        this.dossiers = dossiers;
    }

    @Override
    public String title() {
        return "Hội đồng Thi đua - Khen thưởng";
    }

    @Override
    public void into(BlocYear year, ArchiveFiles files) {
        var own = dossiers.of(year.site(), year.id()).stream()
                .map(KeptDossier::id)
                .collect(Collectors.toSet());
        new Told(files, own).tell(year);
    }

    /// What is told of one year.
    private final class Told {

        private final ArchiveFiles files;
        private final Set<DossierId> own;
        private final ArchiveTable.Rows held = ArchiveTable.of(
                "Phiên",
                "Cách làm việc",
                "Cách biểu quyết",
                "Ngày",
                "Nhận phiếu đến hết ngày",
                "Địa điểm",
                "Trạng thái",
                "Số thành viên",
                "Có mặt",
                "Gửi phiếu bằng văn bản",
                "Số lần biểu quyết",
                "SHA-256 của biên bản khi chốt",
                "Mã");
        private final ArchiveTable.Rows votes = ArchiveTable.of(
                "Phiên",
                "TT",
                "Mã hồ sơ",
                "Đối tượng",
                "Danh hiệu, hình thức",
                "Đồng ý",
                "Không đồng ý",
                "Trắng, không hợp lệ",
                "Tính trên",
                "Cần ít nhất",
                "Kết quả",
                "Diễn giải");
        private final ArchiveTable.Rows proposed =
                ArchiveTable.of("Số", "Ngày", "Gửi", "Phiên", "Hồ sơ của năm này", "Mã");

        Told(ArchiveFiles files, Set<DossierId> own) {
            this.files = files;
            this.own = own;
        }

        void tell(BlocYear year) {
            var n = 0;
            for (var kept : sessions.about(BY, year.site(), own)) {
                var name = ArchiveNames.of(++n, kept.plan().title());
                session(kept, minutes(kept, name));
                kept.items().stream()
                        .filter(this::ours)
                        .filter(item -> !item.stands())
                        .forEach(item -> putOff(kept, item));
                if (kept.certified())
                    kept.results().stream()
                            .filter(one -> ours(one.item()) && one.item().stands())
                            .forEach(one -> counted(kept, one));
                letters(kept, name);
            }
            files.add("du-lieu/hoi-dong", "Các phiên của Hội đồng", held.end());
            files.add("du-lieu/hoi-dong-bieu-quyet", "Kết quả biểu quyết đã được xác nhận", votes.end());
            files.add("du-lieu/hoi-dong-to-trinh", "Tờ trình của Hội đồng", proposed.end());
        }

        private boolean ours(Listed item) {
            return own.contains(item.dossier());
        }

        /// Hash of what was frozen; empty while minutes can still be written, and are therefore not kept.
        private String minutes(KeptSession kept, String name) {
            var frozen = minutes.of(BY, kept.site(), kept.id());
            if (frozen.isEmpty()) return "";
            files.add(
                    "van-ban/hoi-dong/" + name + "/bien-ban.pdf",
                    "Biên bản Hội đồng: " + kept.plan().title() + " (PDF, "
                            + frozen.get().signatures().size() + " chữ ký)",
                    minutes.drawn(BY, kept.site(), kept.id()).pdf());
            return frozen.get().sha256();
        }

        private void session(KeptSession kept, String sha256) {
            var plan = kept.plan();
            var bench = kept.bench();
            held.row(
                    plan.title(),
                    plan.way(),
                    plan.mode(),
                    plan.on(),
                    plan.lastDay(),
                    plan.place(),
                    kept.state(),
                    bench.members(),
                    bench.present(),
                    bench.written(),
                    kept.ballots().size(),
                    sha256,
                    kept.id().value());
        }

        private void putOff(KeptSession kept, Listed item) {
            votes.row(
                    kept.plan().title(),
                    item.n(),
                    item.code(),
                    item.named(),
                    item.awardName(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "Gác lại",
                    item.postponed());
        }

        private void counted(KeptSession kept, ItemResult one) {
            votes.row(
                    kept.plan().title(),
                    one.item().n(),
                    one.item().code(),
                    one.item().named(),
                    one.item().awardName(),
                    one.vote().yes(),
                    one.vote().no(),
                    one.vote().blank(),
                    one.base(),
                    one.needed(),
                    one.passed() ? "Đạt" : "Không đạt",
                    one.words());
        }

        private void letters(KeptSession kept, String name) {
            var n = 0;
            for (var letter : letters.of(BY, kept.site(), kept.id())) {
                var codes = codes(kept, letter);
                if (codes.isEmpty()) continue;
                proposed.row(
                        letter.number(),
                        letter.on(),
                        letter.decider(),
                        kept.plan().title(),
                        codes,
                        letter.id());
                files.add(
                        "van-ban/hoi-dong/" + name + "/to-trinh-" + ArchiveNames.of(++n, letter.number()) + ".pdf",
                        "Tờ trình số " + letter.number() + " (PDF)",
                        letters.drawn(BY, kept.site(), kept.id(), letter.id()).pdf());
            }
        }

        private String codes(KeptSession kept, CouncilLetter letter) {
            var named = new HashSet<>(letter.items());
            return kept.items().stream()
                    .filter(item -> named.contains(item.n()) && ours(item))
                    .map(Listed::code)
                    .collect(Collectors.joining(", "));
        }
    }
}
