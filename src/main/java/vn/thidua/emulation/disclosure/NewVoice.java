package vn.thidua.emulation.disclosure;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What somebody writes about a list.
///
/// @param line about which one; 0 for the list as a whole
/// @param name and contact: an opinion needs neither; a complaint or a denunciation both, since the law asks that the
///     answer reaches who wrote it, and nobody is held up by somebody who cannot be asked
public record NewVoice(Kind kind, int line, String words, String name, String contact) {

    public enum Kind {
        OPINION,
        COMPLAINT,
        DENUNCIATION;

        /// Whether it stops a dossier once it is accepted.
        public boolean serious() {
            return this != OPINION;
        }
    }

    public static final int LONGEST = 4_000;
    public static final int LONGEST_NAME = 200;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\n\\t]]");

    public NewVoice {
        words = plain(words);
        name = plain(name);
        contact = plain(contact);
        if (words.isEmpty()) throw new VoiceRefused.WithoutWords();
        if (words.length() > LONGEST) throw new VoiceRefused.TooLong(LONGEST, words.length());
        if (name.length() > LONGEST_NAME) throw new VoiceRefused.NameTooLong(LONGEST_NAME);
        if (contact.length() > LONGEST_NAME) throw new VoiceRefused.ContactTooLong(LONGEST_NAME);
        if (kind.serious() && name.isEmpty()) throw new VoiceRefused.WithoutName();
        if (kind.serious() && contact.isEmpty()) throw new VoiceRefused.WithoutContact();
    }

    private static String plain(String typed) {
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }
}
