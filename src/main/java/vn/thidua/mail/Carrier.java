package vn.thidua.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Hands mail to the agency's server, if one is named (`spring.mail.host` and `thidua.mail.from`).
@Component
public class Carrier {

    private final ObjectProvider<JavaMailSender> server;
    private final String from;

    Carrier(ObjectProvider<JavaMailSender> server, @Value("${thidua.mail.from}") String from) {
        this.server = server;
        this.from = from;
    }

    public boolean ready() {
        return !from.isBlank() && server.getIfAvailable() != null;
    }

    /// The same mail has the same id whenever it is sent, so a server that got it twice can tell.
    void carry(long number, Letter letter) throws MessagingException, MailException {
        var sender = server.getObject();
        var message = sender.createMimeMessage();
        var origin = new InternetAddress(from, true);
        message.setFrom(origin);
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(letter.to().text(), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setHeader("Content-Transfer-Encoding", "quoted-printable");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Message-ID",
                "<" + number + "." + Integer.toHexString(letter.hashCode())
                        + origin.getAddress().substring(origin.getAddress().lastIndexOf('@')) + ">");
        sender.send(message);
    }
}
