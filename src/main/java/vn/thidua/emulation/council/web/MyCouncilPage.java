package vn.thidua.emulation.council.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.emulation.council.KeptSession;
import vn.thidua.emulation.council.Listed;
import vn.thidua.emulation.council.Seated;

/// The dossiers that a member reads, session by session.
public record MyCouncilPage(List<Sitting> sittings) {

    /// @param seat of the reader
    /// @param honours what each subject received before, by the number of the dossier
    public record Sitting(KeptSession kept, Seated seat, Map<Integer, List<String>> honours) {

        public String path() {
            return CouncilSessionController.PATH + kept.id().value();
        }

        public boolean concerned(Listed item) {
            return kept.bench().concerned(seat.n(), item.n());
        }

        public boolean votes(Listed item) {
            return kept.bench().votes(seat.n(), item.n());
        }

        /// Whether the reader may put an envelope into the urn now.
        public boolean casts() {
            var account = seat.account();
            return account != null && kept.casts(account);
        }

        public List<String> received(Listed item) {
            return honours.getOrDefault(item.n(), List.of());
        }

        public UUID dossier(Listed item) {
            return item.dossier().value();
        }

        public List<Listed> items() {
            return kept.items().stream().filter(Listed::stands).toList();
        }
    }

    public MyCouncilPage {
        sittings = List.copyOf(sittings);
    }
}
