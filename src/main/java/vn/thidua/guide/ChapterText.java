package vn.thidua.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import vn.thidua.platform.Slug;

/// Reads a chapter as it is written for the repository: `#` is its title, `##` its parts; links to other chapters and
/// pictures are files beside it.
final class ChapterText {

    static final String PATH = "/quan-tri/huong-dan";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(_ -> attributes())
            .build();

    private ChapterText() {}

    static Chapter read(String slug, String markdown) {
        var whole = PARSER.parse(markdown);
        if (!(whole.getFirstChild() instanceof Heading title) || title.getLevel() != 1)
            throw new IllegalArgumentException("a chapter begins with its title: " + slug);
        var words = words(title);
        title.unlink();
        var parts = new ArrayList<Chapter.Part>();
        for (var node = whole.getFirstChild(); node != null; node = node.getNext())
            if (node instanceof Heading part && part.getLevel() == 2)
                parts.add(new Chapter.Part(anchor(part), words(part)));
        led(whole);
        return new Chapter(slug, words, RENDERER.render(whole), parts);
    }

    private static String anchor(Node heading) {
        return Slug.of(words(heading)).value();
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /// Files beside the chapter become addresses of the guide.
    private static void led(Node whole) {
        whole.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                var to = link.getDestination();
                if (to.matches("[0-9][a-z0-9-]*\\.md(#.*)?"))
                    link.setDestination(PATH + "/" + to.replaceFirst("\\.md", ""));
                visitChildren(link);
            }

            @Override
            public void visit(Image picture) {
                picture.setDestination(PATH + "/" + picture.getDestination());
                visitChildren(picture);
            }
        });
    }

    private static AttributeProvider attributes() {
        return (node, tag, attributes) -> {
            if (node instanceof Heading heading) attributes.put("id", anchor(heading));
            if (node instanceof Image) attributes.put("loading", "lazy");
        };
    }
}
