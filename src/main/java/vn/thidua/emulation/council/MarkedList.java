package vn.thidua.emulation.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thidua.emulation.ballot.Envelope;

/// What one member marks on the whole list of a session, and the form in which it lies in an envelope: the number 2,
/// 128 random bits, then two bits for each dossier in the order of the list, the lowest first. The form is of one
/// length however long the list is (`js/council-vote.js` makes it).
///
/// @param marks dossier by dossier, those that were put off among them
record MarkedList(List<CouncilMark> marks) {

    static final int BYTES = 317;

    private static final byte FORM = 2;
    private static final int MARKS_FROM = 1 + Envelope.RANDOM_BYTES;
    private static final int BITS = 2;
    private static final int IN_BYTE = Byte.SIZE / BITS;
    private static final int ONE = (1 << BITS) - 1;

    /// As many dossiers as an envelope has room for: 1200.
    static final int MOST = (BYTES - MARKS_FROM) * IN_BYTE;

    MarkedList {
        marks = List.copyOf(marks);
        if (marks.size() > MOST) throw new CouncilRefused.ListTooLong(marks.size(), MOST);
    }

    /// @param random 16 bytes
    byte[] form(byte[] random) {
        var form = new byte[BYTES];
        form[0] = FORM;
        System.arraycopy(random, 0, form, 1, Envelope.RANDOM_BYTES);
        for (var i = 0; i < marks.size(); i++)
            form[MARKS_FROM + i / IN_BYTE] |= (byte) (marks.get(i).ordinal() << BITS * (i % IN_BYTE));
        return form;
    }

    /// Empty where it is not made as it must be. What is marked beyond the list says nothing and is not looked at.
    static Optional<MarkedList> read(byte[] form, int items) {
        if (form.length != BYTES || form[0] != FORM || items > MOST) return Optional.empty();
        var marks = new ArrayList<CouncilMark>();
        for (var i = 0; i < items; i++)
            marks.add(CouncilMark.of(form[MARKS_FROM + i / IN_BYTE] >> BITS * (i % IN_BYTE) & ONE));
        return Optional.of(new MarkedList(marks));
    }

    /// What an envelope says that cannot be read: blank on all.
    static MarkedList blank(int items) {
        var marks = new CouncilMark[items];
        Arrays.fill(marks, CouncilMark.BLANK);
        return new MarkedList(Arrays.asList(marks));
    }

    CouncilMark of(int item) {
        return marks.get(item - 1);
    }
}
