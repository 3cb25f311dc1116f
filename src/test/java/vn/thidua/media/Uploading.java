package vn.thidua.media;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import vn.thidua.Application;
import vn.thidua.accounts.ASite;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;

/// A running product into which four people send files without end, whole and in pieces, and which says each digest
/// once it is acknowledged; made to be killed.
final class Uploading {

    private static final int PEOPLE = 4;
    private static final int PIECE = 60_000;

    private final Media media;
    private final Uploads uploads;
    private final SiteId site;

    private Uploading(Media media, Uploads uploads, SiteId site) {
        this.media = media;
        this.uploads = uploads;
        this.site = site;
    }

    public static void main(String... arguments) {
        var context = new SpringApplication(Application.class).run(arguments);
        var sites = context.getBean(Sites.class);
        var site = sites.at("localhost").map(Site::id).orElseGet(() -> ASite.configured(sites));
        var uploading = new Uploading(context.getBean(Media.class), context.getBean(Uploads.class), site);
        for (var person = 0; person < PEOPLE; person++) {
            var seed = System.nanoTime() + person;
            Thread.ofPlatform()
                    .uncaughtExceptionHandler((_, failure) -> end(failure))
                    .start(() -> uploading.endlessly(new Random(seed)));
        }
    }

    private static void end(Throwable failure) {
        failure.printStackTrace();
        Runtime.getRuntime().halt(1);
    }

    private void endlessly(Random random) {
        for (var n = 0; ; n++) {
            var bytes = n % 4 == 3 ? Samples.png(random.nextInt()) : film(random);
            var name = n % 4 == 3 ? "anh.png" : "phim.webm";
            if (n % 2 == 0) media.add(Actor.SYSTEM, site, name, new ByteArrayInputStream(bytes), "");
            else inPieces(name, bytes);
            System.out.println("acknowledged " + digest(bytes));
        }
    }

    private static byte[] film(Random random) {
        var bytes = new byte[random.nextInt(10_000, 400_000)];
        random.nextBytes(bytes);
        System.arraycopy(Samples.webm(), 0, bytes, 0, 64);
        return bytes;
    }

    private void inPieces(String name, byte[] bytes) {
        var upload = uploads.begin(Actor.SYSTEM, site, name, bytes.length, digest(bytes))
                .upload();
        for (var from = 0; from < bytes.length; from += PIECE) {
            var piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE));
            uploads.add(Actor.SYSTEM, site, upload.id(), from, new ByteArrayInputStream(piece));
        }
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
