package vn.thidua.documents;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// What is read aloud of an annexed list: its heads as paragraphs, each row as one item of a list, in the structure
/// tree of the paper. A tag for every cell would make the file five times as large.
final class AnnexTags {

    private final COSDictionary root;
    private final COSDictionary section;
    private final COSArray read = new COSArray();
    private final COSArray numbers;
    private int next;
    private COSDictionary page = new COSDictionary();
    private COSArray ofPage = new COSArray();
    private COSDictionary list = new COSDictionary();
    private COSArray items = new COSArray();
    private boolean headed;

    AnnexTags(PDDocument document) {
        root = Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot())
                .getCOSObject();
        next = root.getInt(COSName.PARENT_TREE_NEXT_KEY, 0);
        numbers = numbers(root.getCOSDictionary(COSName.PARENT_TREE));
        section = element("Sect", root);
        section.setItem(COSName.K, read);
        var top = root.getDictionaryObject(COSName.K);
        if (top instanceof COSArray several) several.add(section);
        else {
            var both = new COSArray();
            if (top != null) both.add(root.getItem(COSName.K));
            both.add(section);
            root.setItem(COSName.K, both);
        }
    }

    private static COSArray numbers(COSDictionary tree) {
        var own = tree.getCOSArray(COSName.NUMS);
        if (own != null) return own;
        var kids = Objects.requireNonNull(tree.getCOSArray(COSName.KIDS));
        var last = (COSDictionary) Objects.requireNonNull(kids.getObject(kids.size() - 1));
        return numbers(last);
    }

    private static COSDictionary element(String kind, COSDictionary parent) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, kind);
        element.setItem(COSName.P, parent);
        element.setNeedToBeUpdated(true);
        return element;
    }

    void turn(PDPage turned) {
        page = turned.getCOSObject();
        page.setInt(COSName.STRUCT_PARENTS, next);
        ofPage = new COSArray();
        numbers.add(COSInteger.get(next++));
        numbers.add(ofPage);
    }

    void artifact(PDPageContentStream pen) throws IOException {
        pen.beginMarkedContent(COSName.ARTIFACT);
    }

    void paragraph(PDPageContentStream pen) throws IOException {
        read(pen, "P", section, read);
    }

    /// Whether these heads are the first, which are read.
    boolean heads(PDPageContentStream pen) throws IOException {
        if (headed) return false;
        headed = true;
        paragraph(pen);
        return true;
    }

    /// A heading within the list begins the list anew.
    void group(PDPageContentStream pen) throws IOException {
        paragraph(pen);
        items = new COSArray();
    }

    void row(PDPageContentStream pen) throws IOException {
        if (items.size() == 0) {
            list = element("L", section);
            list.setItem(COSName.K, items);
            read.add(list);
        }
        var item = element("LI", list);
        items.add(item);
        var inner = new COSArray();
        item.setItem(COSName.K, inner);
        read(pen, "LBody", item, inner);
    }

    private void read(PDPageContentStream pen, String kind, COSDictionary parent, COSArray siblings)
            throws IOException {
        var element = element(kind, parent);
        var mark = ofPage.size();
        element.setItem(COSName.PG, page);
        element.setInt(COSName.K, mark);
        siblings.add(element);
        ofPage.add(element);
        pen.beginMarkedContent(COSName.getPDFName(kind), mark);
    }

    void finish() {
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
        var tree = root.getCOSDictionary(COSName.PARENT_TREE);
        var limits = tree == null ? null : tree.getCOSArray(COSName.LIMITS);
        if (limits != null) limits.set(1, COSInteger.get(next - 1));
    }
}
