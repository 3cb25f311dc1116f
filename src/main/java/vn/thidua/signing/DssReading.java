package vn.thidua.signing;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.pades.PAdESUtils;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.defaultdrawer.PdfBoxDefaultSignatureDrawerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.asn1.ASN1InputStream;

/// Lets DSS read signatures as they stand in PDF files: filled up with zeros, which Bouncy Castle refuses from 1.85 on
/// and DSS 6.3 does not take away.
final class DssReading extends PdfBoxSignatureService {

    private DssReading() {
        super(PDFServiceMode.SIGNATURE, new PdfBoxDefaultSignatureDrawerFactory());
    }

    static final class Factory extends PdfBoxDefaultObjectFactory {

        /// Nothing is drawn for each signature: that is done once, for the whole document.
        Factory() {
            var differences = new DefaultPdfDifferencesFinder();
            differences.setMaximalPagesAmountForVisualComparison(0);
            setPdfDifferencesFinder(differences);
        }

        @Override
        public PDFSignatureService newPAdESSignatureService() {
            return configure(new DssReading());
        }
    }

    @Override
    protected PdfDocumentReader loadPdfDocumentReader(DSSDocument document, char[] password) throws IOException {
        var reader = new PdfBoxDocumentReader(document);
        for (var signature : reader.getPDDocument().getSignatureDictionaries()) {
            var contents = signature.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            if (contents instanceof COSString padded)
                signature.getCOSObject().setItem(COSName.CONTENTS, new COSString(trimmed(padded.getBytes())));
        }
        return reader;
    }

    private static byte[] trimmed(byte[] padded) {
        var in = new ByteArrayInputStream(padded);
        try {
            new ASN1InputStream(in).readObject();
        } catch (IOException unreadable) {
            return padded;
        }
        var length = padded.length - in.available();
        return zeros(padded, length) ? Arrays.copyOf(padded, length) : padded;
    }

    /// The place of the signature holds the signature and zeros, and nothing else.
    @Override
    protected boolean validateByteRange(ByteRange range, DSSDocument document, byte[] contents) {
        try {
            range.validate();
            var place = PAdESUtils.getSignatureValue(document, range);
            return place.length >= contents.length
                    && Arrays.equals(place, 0, contents.length, contents, 0, contents.length)
                    && zeros(place, contents.length);
        } catch (RuntimeException outside) {
            return false;
        }
    }

    private static boolean zeros(byte[] bytes, int from) {
        for (var at = from; at < bytes.length; at++) if (bytes[at] != 0) return false;
        return true;
    }
}
