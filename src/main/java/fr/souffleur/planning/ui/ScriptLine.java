package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import fr.souffleur.common.InjectId;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One stimulus on the read-through: when, by whom, to whom, the words, what to expect, what helps in silence. */
class ScriptLine extends ListItem {

    private static final long serialVersionUID = 1L;

    /** Whether the clock gives a stimulus by itself. */
    interface Automatic {
        void set(InjectId inject, boolean on);
    }

    private final transient RunSheet sheet;
    private final transient Marked texts;
    private final transient Attached attached;

    ScriptLine(RunSheet.Line line, RunSheet sheet, Marked texts, Attached attached, Automatic automatic) {
        this.sheet = sheet;
        this.texts = texts;
        this.attached = attached;
        addClassName("mrow");
        setId("stimulus-" + line.id());
        var words = new Div(
                Tags.in(sheet.language(), new H2(title(line))),
                Tags.around("s soft", sheet.language(), about(line), line.from(), line.toWords()));
        words.addClassName("sl");
        var condition = line.condition();
        if (condition != null) words.add(block("cond", condition));
        words.add(block("quote", line.words()));
        if (!line.documents().isEmpty()) words.add(documents(line.documents()));
        if (!line.expected().isEmpty()) words.add(expected(line.expected()));
        var relance = line.relance();
        if (relance != null) words.add(relance(relance));
        var note = line.note();
        if (note != null) words.add(new H3(getTranslation("planning.line.note")), block("note", note));
        if (line.kind() == RunSheet.Kind.INJECT) words.add(automatic(line, automatic));
        add(
                Tags.div("lab num", Tags.span("mn", getTranslation("planning.line.minute", line.minute())), hour(line)),
                words);
    }

    private Component hour(RunSheet.Line line) {
        var days = new Days(getLocale(), ZoneId.of(sheet.zone()));
        return Tags.span("day", line.day() + ", " + days.hour(LocalTime.parse(line.hour())));
    }

    private String title(RunSheet.Line line) {
        return line.kind() == RunSheet.Kind.INJECT ? line.id() + " · " + line.title() : line.title();
    }

    private String about(RunSheet.Line line) {
        return getTranslation(
                "planning.line.about",
                getTranslation("planning.channel." + line.channel().name().toLowerCase(Locale.ROOT)),
                line.from(),
                line.toWords(),
                getTranslation(line.essential() ? "planning.line.essential" : "planning.line.optional"));
    }

    private Component expected(List<String> expected) {
        var items = expected.stream()
                .map(it -> "<li>" + texts.inline(it) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        return new Div(new H3(getTranslation("planning.line.expected")), Tags.html("exp", sheet.language(), items));
    }

    private Component relance(RunSheet.Relance relance) {
        var part = new Div(
                new H3(getTranslation("planning.line.relance", relance.after())), block("relance", relance.words()));
        var when = relance.when();
        if (when != null) part.add(block("cond", when));
        if (!relance.documents().isEmpty()) part.add(documents(relance.documents()));
        return part;
    }

    private Component documents(List<String> ids) {
        var part = Tags.div("docs");
        sheet.documents().stream().filter(it -> ids.contains(it.id())).forEach(it -> part.add(document(it)));
        return part;
    }

    private Component document(RunSheet.Document document) {
        var inside = new Div(Tags.in(sheet.language(), Tags.p("s soft", document.handling())));
        inside.add(Tags.html("doc", sheet.language(), texts.html(document.text())));
        var picture = document.picture();
        if (picture != null) inside.add(attached.seen(picture));
        var recording = document.recording();
        if (recording != null) inside.add(attached.heard(recording, document.title()));
        return Tags.in(sheet.language(), new NativeDetails(document.id() + " · " + document.title(), inside));
    }

    private Component automatic(RunSheet.Line line, Automatic automatic) {
        var box = new Checkbox(getTranslation("planning.automatic"), line.automatic());
        box.setAriaLabel(getTranslation("planning.automatic.of", line.title()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) automatic.set(line.id(), change.getValue());
        });
        return box;
    }

    private Component block(String classes, String source) {
        return Tags.html(classes, sheet.language(), texts.html(source));
    }
}
