package vn.thidua.emulation.council;

/// Why a member is concerned by a dossier: kept whatever the rule makes of it.
///
/// @param seat of the member, `item` of the dossier
/// @param words what was declared; for the other kinds the name of the unit or the person
public record Conflict(int seat, int item, Kind kind, String words) {

    public enum Kind {
        /// The dossier is of, or comes from, the unit that the member stands for.
        UNIT("đại diện đơn vị có hồ sơ"),
        /// The dossier is the member's own.
        OWN("là người được đề nghị"),
        DECLARED("tự khai");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Conflict {
        words = words.strip();
        if (words.isEmpty()) throw new CouncilRefused.ConflictWithoutReason();
    }
}
