package vn.thidua.search;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The program of the second machine: writes the text of one PDF to its output, as much as is wanted.
final class PdfReading {
    /// Not 3: that is how a machine ends that ran out of memory.
    static final int LOCKED = 4;
    private static final int MOST_PAGES = 500;

    private PdfReading() {}

    public static void main(String... args) {
        int left = 0;
        var output = System.out;
        System.setOut(System.err); // whatever the libraries have to say is no text of the document
        try (var out = new OutputStreamWriter(output, StandardCharsets.UTF_8);
                var document = Loader.loadPDF(
                        Path.of(args[0]).toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var pages = new PDFTextStripper();
            pages.setEndPage(MOST_PAGES);
            pages.writeText(document, new Bounded(out));
        } catch (Enough enough) {
            left = 0;
        } catch (InvalidPasswordException locked) {
            left = LOCKED;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            left = 2;
        }
        Runtime.getRuntime().halt(left);
    }

    private static final class Enough extends IOException {}

    /// Takes so many characters and then says that it is enough.
    private static final class Bounded extends Writer {
        private final Writer out;
        private int left = AttachmentText.MOST_CHARACTERS;

        Bounded(Writer out) {
            this.out = out;
        }

        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            out.write(letters, from, Math.min(length, left));
            left -= Math.min(length, left);
            if (left == 0) {
                throw new Enough();
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
