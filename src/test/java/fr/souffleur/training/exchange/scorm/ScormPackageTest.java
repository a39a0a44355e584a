package fr.souffleur.training.exchange.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.format.CoursesCheck;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The package against the element and file rules of SCORM 1.2, and against the network: nothing in it asks for anything outside. */
class ScormPackageTest {

    private static final String PACKAGING = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static final String DELIVERY = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?:|ftp:|file:|data:|javascript:|//[a-z0-9])");

    static Stream<CourseBook> courses() {
        return Stream.of("src/test/resources/courses", "kits/courses")
                .flatMap(it -> CoursesCheck.of(Path.of(it)).courses().stream())
                .map(it -> it.book())
                .filter(Objects::nonNull);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theManifestHasTheElementsOfScorm12InTheirOrderAndNoOthers(CourseBook book) throws Exception {
        var root = manifest(Unpacked.of(book)).getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(PACKAGING);
        assertThat(names(root)).containsExactly("metadata", "organizations", "resources");
        var metadata = child(root, "metadata");
        assertThat(names(metadata)).containsExactly("schema", "schemaversion");
        assertThat(child(metadata, "schema").getTextContent()).isEqualTo("ADL SCORM");
        assertThat(child(metadata, "schemaversion").getTextContent()).isEqualTo("1.2");
        var organizations = child(root, "organizations");
        assertThat(names(organizations)).containsExactly("organization");
        var organization = child(organizations, "organization");
        assertThat(organizations.getAttribute("default")).isEqualTo(organization.getAttribute("identifier"));
        assertThat(names(organization)).containsExactly("title", "item");
        var item = child(organization, "item");
        var mastered = book.course().quiz() != null || book.calibration() != null;
        assertThat(names(item))
                .containsExactlyElementsOf(mastered ? List.of("title", "masteryscore") : List.of("title"));
        if (mastered) {
            assertThat(child(item, "masteryscore").getNamespaceURI()).isEqualTo(DELIVERY);
            assertThat(child(item, "masteryscore").getTextContent()).isEqualTo("80");
        }
        assertThat(child(item, "title").getTextContent())
                .isEqualTo(book.course().title());
        assertThat(names(child(root, "resources"))).containsExactly("resource");
        var resource = child(child(root, "resources"), "resource");
        assertThat(item.getAttribute("identifierref")).isEqualTo(resource.getAttribute("identifier"));
        assertThat(resource.getAttribute("type")).isEqualTo("webcontent");
        assertThat(resource.getAttributeNS(DELIVERY, "scormtype")).isEqualTo("sco");
        assertThat(names(resource)).containsOnly("file");
        for (var named : List.of(root, organization, item, resource))
            assertThat(named.getAttribute("identifier")).matches(NAME);
        assertThat(Stream.of(root, organization, item, resource).map(it -> it.getAttribute("identifier")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyFileIsListedAndEveryListedFileIsThere(CourseBook book) throws Exception {
        var unpacked = Unpacked.of(book);
        assertThat(unpacked.files().keySet()).first().isEqualTo(ScormPackage.MANIFEST);
        var resource = child(child(manifest(unpacked).getDocumentElement(), "resources"), "resource");
        var listed =
                elements(resource).stream().map(it -> it.getAttribute("href")).toList();
        var others = new ArrayList<>(unpacked.files().keySet());
        others.remove(ScormPackage.MANIFEST);
        assertThat(listed).containsExactlyElementsOf(others).contains(resource.getAttribute("href"));
        assertThat(listed).allMatch(it -> it.matches("[a-z0-9-]+(/[a-z0-9-]+)?\\.(html|js|css|svg|png|jpg)"));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void whateverThePageAsksForLiesInThePackage(CourseBook book) {
        var unpacked = Unpacked.of(book);
        var page = Jsoup.parse(unpacked.text(ScormPackage.PAGE));
        assertThat(page.select("[src], link[href]"))
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(unpacked.files()).containsKey(it.attr(it.hasAttr("src") ? "src" : "href")));
        assertThat(page.select("a[href]")).allSatisfy(it -> {
            assertThat(it.attr("href")).startsWith("#");
            assertThat(page.getElementById(it.attr("href").substring(1))).isNotNull();
        });
        assertThat(page.select(
                        "[onclick], [onload], [onerror], [style], iframe, object, embed, base, meta[http-equiv]"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void noFileNamesAnAddress(CourseBook book) {
        var unpacked = Unpacked.of(book);
        unpacked.files().keySet().stream()
                .filter(it -> !it.endsWith(".png") && !it.endsWith(".jpg"))
                .forEach(file -> {
                    var text = unpacked.text(file)
                            .replaceAll("xmlns(:[a-z]+)?=\"http://[^\"]+\"", "")
                            .replaceAll("(?m)(^|\\s)//( .*)$", "");
                    assertThat(OUTSIDE.matcher(text)
                                    .results()
                                    .map(it -> it.group())
                                    .toList())
                            .as(file)
                            .isEmpty();
                    if (file.endsWith(".css")) assertThat(text).doesNotContain("@import", "url(");
                    if (file.endsWith(".js"))
                        assertThat(text)
                                .doesNotContain("fetch(", "XMLHttpRequest", "eval(", "import(", "document.write");
                });
    }

    @ParameterizedTest
    @MethodSource("courses")
    void thePageReadsWithoutScripts(CourseBook book) {
        var page = Jsoup.parse(Unpacked.of(book).text(ScormPackage.PAGE));
        assertThat(page.selectFirst("html").attr("lang"))
                .isEqualTo(book.course().language());
        assertThat(page.title()).isNotBlank();
        for (var lesson : book.course().lessons()) {
            var section = page.getElementById("l-" + lesson.id());
            assertThat(section.hasAttr("hidden")).isFalse();
            assertThat(section.text().length()).isGreaterThan(40);
            assertThat(section.select("figure img").eachAttr("alt"))
                    .hasSize(lesson.diagrams().size())
                    .doesNotContain("");
            assertThat(section.select("figure details p"))
                    .hasSize(lesson.diagrams().size());
            if (lesson.kind().name().equals("REHEARSAL"))
                assertThat(section.text()).contains("portail Souffleur");
        }
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".prose h1, .prose h2")).isEmpty();
    }

    @Test
    void theSameCourseGivesTheSameBytes() {
        var book = Unpacked.course("src/test/resources/courses", "PETIT");
        assertThat(Unpacked.zipped(book)).isEqualTo(Unpacked.zipped(book));
    }

    @Test
    void titlesWithMarkupStayWords() throws Exception {
        var book = Unpacked.course("src/test/resources/courses", "PETIT");
        var course = book.course();
        var hostile = new fr.souffleur.training.course.Course(
                course.format(),
                course.id(),
                course.version(),
                course.language(),
                "<script>alert(1)</script> & \"co\"",
                course.publisher(),
                course.licence(),
                course.attribution(),
                course.status(),
                course.reviewed(),
                course.audience(),
                course.types(),
                course.before(),
                "<img src=x onerror=alert(1)>",
                course.summary(),
                course.certificate(),
                course.validityMonths(),
                course.passPercent(),
                course.lessons(),
                course.quiz(),
                course.toVerify());
        var unpacked = Unpacked.of(new CourseBook(hostile, book.questions(), null, book.texts(), book.diagrams(), ""));
        assertThat(child(
                                child(child(manifest(unpacked).getDocumentElement(), "organizations"), "organization"),
                                "title")
                        .getTextContent())
                .isEqualTo(hostile.title());
        var page = Jsoup.parse(unpacked.text(ScormPackage.PAGE));
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("img[onerror]")).isEmpty();
    }

    @Test
    void scriptsAndStyleAreShort() throws Exception {
        try (var files = Files.list(Path.of("src/main/resources/training/scorm"))) {
            assertThat(files.toList())
                    .allSatisfy(it -> assertThat(Files.readAllLines(it)).hasSizeLessThan(300));
        }
    }

    private static Document manifest(Unpacked unpacked) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(unpacked.files().get(ScormPackage.MANIFEST)));
    }

    private static List<Element> elements(Element parent) {
        var found = new ArrayList<Element>();
        for (var it = parent.getFirstChild(); it != null; it = it.getNextSibling())
            if (it instanceof Element element) found.add(element);
        return found;
    }

    private static List<String> names(Element parent) {
        return elements(parent).stream().map(Element::getLocalName).toList();
    }

    private static Element child(Element parent, String name) {
        return elements(parent).stream()
                .filter(it -> it.getLocalName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
