package vn.thidua.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.Optional;

/// An address of mail, of one mailbox and without a name.
public record Address(String text) {

    private static final int LONGEST = 254;

    public Address {
        text = text.strip();
        if (!mailbox(text)) throw new MailRefused.NotAnAddress(text);
    }

    private static boolean mailbox(String text) {
        if (text.length() > LONGEST || !text.matches("[\\x21-\\x7e]+@[A-Za-z0-9.-]+")) return false;
        try {
            return new InternetAddress(text, true).getAddress().equals(text);
        } catch (AddressException _) {
            return false;
        }
    }

    /// The first in words that people wrote, such as a name with a telephone and an address.
    public static Optional<Address> in(String words) {
        return Arrays.stream(words.split("[\\s,;:<>()·|]+"))
                .map(word -> word.replaceAll("[.]+$", ""))
                .filter(Address::mailbox)
                .map(Address::new)
                .findFirst();
    }
}
