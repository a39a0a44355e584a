package fr.souffleur;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import fr.souffleur.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** A Flow screen as a browser would be told to draw it, and what a careful reader has against it. */
public final class ScreenReading {

    private static final List<String> SPOKEN =
            List.of("label", "helperText", "placeholder", "errorMessage", "accessibleName", "title", "text");
    private static final Pattern KEY =
            Pattern.compile("(?<![\\w@/.-])(?:refused\\.)?(?:" + String.join("|", Words.MODULES) + ")\\.[a-z][\\w.-]*");
    private static final Pattern HOLE = Pattern.compile("!\\{|\\{\\{(?!x)|\\{\\d|\\bnull\\b|\\bundefined\\b");

    private static final Pattern FRENCH = Pattern.compile("\\b(?:le|la|les|des|une|du|vous|est|avec|aux)\\b");

    private static final Pattern ENGLISH = Pattern.compile("\\b(?:the|by|from|if|for)\\b");

    private final Document page;

    private ScreenReading(Document page) {
        this.page = page;
    }

    /** Goes to an address and reads all that is there, frame included. */
    public static ScreenReading open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return now();
    }

    /** What is on the screen at this moment. */
    public static ScreenReading now() {
        var html = new StringBuilder();
        // The frame and the page in it, then what floats above them.
        draw(
                UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getLast()
                        .getElement(),
                html);
        draw(UI.getCurrent().getElement(), html);
        return new ScreenReading(Jsoup.parse(html.toString()));
    }

    public Document page() {
        return page;
    }

    /** All words in reading order, each run of space as one. */
    public String text() {
        return page.text().replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    public List<String> headings() {
        return page.select("h1, h2, h3, h4, h5, h6").eachText();
    }

    /** Nothing when every word is there and everybody finds their way. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        spoken().forEach(it -> {
            KEY.matcher(it).results().forEach(key -> faults.add("a key instead of words: " + key.group()));
            HOLE.matcher(it).results().forEach(hole -> faults.add("a hole in the words: " + it));
        });
        headingsIn(faults);
        page.select("a:not([href]), a[href='']").forEach(it -> faults.add("a link that leads nowhere: " + it));
        page.select("a, button, vaadin-button, summary").stream()
                .filter(it -> it.text().isBlank() && it.attr("aria-label").isBlank())
                .forEach(it -> faults.add("nothing says what this does: " + it));
        page.select("img:not([alt])").forEach(it -> faults.add("a picture without words: " + it));
        var ids = page.select("[id]").eachAttr("id");
        ids.stream()
                .filter(it -> ids.indexOf(it) != ids.lastIndexOf(it))
                .distinct()
                .forEach(it -> faults.add("an id twice: " + it));
        if (page.select("main").size() != 1)
            faults.add("main landmarks: " + page.select("main").size());
        return faults;
    }

    /** On an English page, what a voice would read out as if it were English; a kit's title is a
     * name, and a sentence of both languages cannot be marked whole. */
    public List<String> unmarkedFrench(String title) {
        return page.getAllElements().stream()
                .filter(it -> FRENCH.matcher(it.ownText().replace(title, "")).find())
                .filter(it -> !ENGLISH.matcher(it.ownText()).find())
                .filter(it -> !it.closest("[lang], :root").attr("lang").equals("fr"))
                .map(it -> it.tagName() + " " + it.ownText())
                .toList();
    }

    private void headingsIn(List<String> faults) {
        int before = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) faults.add("a level is missing above <h" + level + "> " + heading.text());
            if (heading.text().isBlank()) faults.add("a heading without words");
            before = level;
        }
        if (page.select("h1").size() != 1) faults.add("first headings: " + page.select("h1"));
    }

    private Stream<String> spoken() {
        return Stream.concat(
                page.getAllElements().stream().map(org.jsoup.nodes.Element::ownText),
                Stream.of("aria-label", "alt", "label", "helper-text", "placeholder", "error-message", "title")
                        .flatMap(it -> page.select("[" + it + "]").eachAttr(it).stream()));
    }

    private static void draw(Element element, StringBuilder html) {
        if (element.isTextNode()) {
            html.append(Entities.escape(element.getText()));
            return;
        }
        if (!element.isVisible()) return;
        html.append('<').append(element.getTag());
        element.getAttributeNames().forEach(it -> attribute(html, it, element.getAttribute(it)));
        SPOKEN.stream()
                .filter(it -> !element.getProperty(it, "").isBlank())
                .forEach(it -> attribute(html, it.replaceAll("([A-Z])", "-$1"), element.getProperty(it)));
        html.append('>').append(element.getProperty("innerHTML", ""));
        element.getChildren().forEach(it -> draw(it, html));
        html.append("</").append(element.getTag()).append('>');
    }

    private static void attribute(StringBuilder html, String name, String value) {
        html.append(' ')
                .append(name)
                .append("=\"")
                .append(Entities.escape(value))
                .append('"');
    }
}
