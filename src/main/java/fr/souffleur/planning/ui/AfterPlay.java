package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.ui.Tags;

/** The end of the read-through: the debrief line by line, and what to drop when time runs out. */
class AfterPlay extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RunSheet sheet;
    private final transient Marked texts;

    AfterPlay(RunSheet sheet, Marked texts) {
        this.sheet = sheet;
        this.texts = texts;
        var steps = new OrderedList();
        steps.addClassName("rl");
        sheet.debriefSteps().forEach(it -> steps.add(step(it)));
        var cuts = new UnorderedList();
        sheet.cuts().forEach(it -> cuts.add(cut(it)));
        if (!sheet.debriefSteps().isEmpty()) add(part("planning.reread.debrief", steps));
        if (!sheet.cuts().isEmpty()) add(part("planning.reread.cuts", cuts));
    }

    private Component part(String title, Component list) {
        var section = new Section(new H2(getTranslation(title)), list);
        section.addClassName("speech");
        return section;
    }

    private ListItem step(RunSheet.DebriefStep step) {
        var words = Tags.div("sl", text("quote", step.say()));
        if (!step.make().isBlank()) words.add(text("s soft", step.make()));
        var minute = Tags.span("mn", getTranslation("planning.line.minute", step.minute()));
        var line = new ListItem(Tags.div("lab num", minute), words);
        line.addClassName("mrow");
        return line;
    }

    private ListItem cut(RunSheet.Cut cut) {
        return new ListItem(
                text("b", cut.situation()),
                text("", cut.how()),
                Tags.p("s soft", getTranslation("planning.reread.wins", cut.wins())));
    }

    private Component text(String classes, String source) {
        return Tags.html(classes, sheet.language(), texts.html(source));
    }
}
