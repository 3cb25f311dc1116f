package vn.thidua.mail;

/// A mail in plain text. Its subject is one line, so nothing that was typed becomes a header.
public record Letter(Address to, String subject, String text) {

    private static final int LONGEST_SUBJECT = 250;

    public Letter {
        subject = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (subject.isEmpty()) throw new MailRefused.WithoutSubject();
        if (subject.length() > LONGEST_SUBJECT)
            subject = subject.substring(0, LONGEST_SUBJECT - 1).strip() + "…";
        text = text.strip() + "\n";
    }
}
