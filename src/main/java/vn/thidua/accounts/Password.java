package vn.thidua.accounts;

import java.text.Normalizer;

/// A password in one form of writing, so that the same letters count the same from every keyboard. Never printed.
public final class Password {

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    public static Password typed(String text) {
        return new Password(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    String text() {
        return text;
    }

    /// In code points: a letter with its marks is one.
    int length() {
        return text.codePointCount(0, text.length());
    }

    /// How many of the four kinds occur: small letters, capitals, digits, anything else.
    int kinds() {
        return (int) text.codePoints().map(Password::kind).distinct().count();
    }

    private static int kind(int letter) {
        if (Character.isLowerCase(letter)) return 0;
        if (Character.isUpperCase(letter)) return 1;
        return Character.isDigit(letter) ? 2 : 3;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Password password && text.equals(password.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
