package fr.souffleur.documents;

import static fr.souffleur.documents.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A kit's Markdown in a Word file: its structure in real styles, answers as words. */
class DocxProseTest {

    private static final String DOCUMENT = "word/document.xml";

    @Test
    void structureBecomesStyles() throws Exception {
        var docx = read(
                "# Titre\n\nUn **gras *et penché*** ~~barré~~ `code` {{absent}}  \nligne\nsuite\n\n"
                        + "- a\n  - b\n    1. c\n- d\n\n  encore d\n\n> cité\n>\n> - dans\n\n    {{code}}\n    deux\n\n1. un\n2. deux\n");
        assertThat(docx.faults()).isEmpty();
        assertThat(styles(docx))
                .containsExactly(
                        "Heading2",
                        "Normal",
                        "ListBullet",
                        "ListBullet",
                        "ListNumber",
                        "ListBullet",
                        "ListContinue",
                        "Quote",
                        "ListBullet",
                        "HTMLPreformatted",
                        "ListNumber",
                        "ListNumber");
        assertThat(docx.text())
                .contains(
                        "Titre\nUn gras et penché barré code absent\nligne suite\n– a\n– b\n1. c\n– d\nencore d\ncité\n– dans\n"
                                + "{{code}}\ndeux\n1. un\n2. deux\n");
        assertThat(docx.all(DOCUMENT, "w:ilvl").stream().map(it -> it.attr("w:val")))
                .startsWith("0", "1", "2", "0");
        assertThat(docx.xml(DOCUMENT))
                .contains("<w:b></w:b><w:bCs></w:bCs><w:i></w:i><w:iCs></w:iCs>")
                .contains("\"HTMLCode\"", "\"Missing\"", "<w:strike></w:strike>");
    }

    @Test
    void aTableOfAKitHasHeadsAndOneStandsApartFromTheNext() throws Exception {
        var docx = read("| a | b |\n|---|---|\n| **{{q}}** | مرحبا |\n\n| c |\n|---|\n| d |\n");
        assertThat(docx.faults()).isEmpty();
        assertThat(docx.all(DOCUMENT, "w:tbl")).hasSize(2);
        assertThat(docx.text()).contains("a\nb\n<i>A</i> | x\nمرحبا\n");
    }

    @Test
    void noAddressOrMarkupInATextGetsIntoTheFile() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.png";
            var docx = new DocxReading(Docx.of(paper(new Block.Prose("<p onclick='x()'>mot<img src='" + address
                    + "'><a href='" + address + "'>lien</a></p><script>alert(1)</script><object data='" + address
                    + "'></object><link rel='stylesheet' href='" + address + "'>"))));
            assertThat(docx.faults()).isEmpty();
            assertThat(docx.text()).contains("motlien").doesNotContain("alert");
            assertThat(docx.xml(DOCUMENT)).doesNotContain("127.0.0.1", "onclick");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static List<String> styles(DocxReading docx) {
        return docx.all(DOCUMENT, "w:pStyle").stream()
                .map(it -> it.attr("w:val"))
                .dropWhile(it -> !it.startsWith("Heading2"))
                .toList();
    }

    private static DocxReading read(String markdown) throws Exception {
        var html = Markdown.with("fr", Map.of("q", "<i>A</i> | x")).html(markdown);
        return new DocxReading(Docx.of(paper(Block.Heading.part("Haut"), new Block.Prose(html))));
    }
}
