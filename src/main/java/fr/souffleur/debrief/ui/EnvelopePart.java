package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.souffleur.debrief.questionnaire.Mark;
import fr.souffleur.debrief.questionnaire.Reply;
import fr.souffleur.debrief.questionnaire.Results;
import fr.souffleur.ui.Tags;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The sheets of the envelope, one after the other: the digits 1 to 4 cross and go on to the next line, so that a sheet takes a few
 * seconds. A counted sheet cannot be taken back, because nobody knows any more which it was; it is read again before.
 */
class EnvelopePart extends Section {

    private static final long serialVersionUID = 1L;

    /** A digit crosses the line that has the focus, and goes on; Enter on the last one is left to the button. */
    private static final String DIGITS = """
            this.addEventListener('keydown', (event) => {
              if (!/^[1-4]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
              const group = event.target.closest('vaadin-radio-group');
              if (!group) return;
              event.preventDefault();
              group.querySelectorAll('vaadin-radio-button')[event.key - 1].click();
              const groups = [...this.querySelectorAll('vaadin-radio-group')];
              const next = groups[groups.indexOf(group) + 1];
              (next ? next.querySelector('vaadin-radio-button') : this.querySelector('vaadin-text-area')).focus();
            });
            """;

    private final transient Consumer<Sheet> handIn;
    private final List<RadioButtonGroup<Mark>> lines = new ArrayList<>();
    private final TextArea remark = new TextArea();
    private final Paragraph done = Tags.p("soft s", "");
    private UUID blank = UUID.randomUUID();
    private int counted;

    /** @param blank its name, so that it counts once */
    record Sheet(UUID blank, Reply reply) {}

    EnvelopePart(String language, List<Results.Line> sentences, Consumer<Sheet> handIn) {
        this.handIn = handIn;
        addClassNames("part", "envelope");
        var form = new Div();
        sentences.forEach(it -> form.add(Tags.in(language, line(it.sentence()))));
        form.getElement().executeJs(DIGITS);
        remark.setLabel(getTranslation("debrief.asked.remark"));
        remark.setMaxLength(Reply.LONGEST);
        remark.setWidthFull();
        form.add(remark);
        done.getElement().setAttribute("role", "status");
        var count = Tags.button(getTranslation("debrief.questionnaire.count-sheet"), "btn cue", this::count);
        add(
                new H2(getTranslation("debrief.questionnaire.envelope")),
                Tags.p("soft s", getTranslation("debrief.questionnaire.envelope-help")),
                form,
                Tags.div("row", count, clear()),
                done);
    }

    private Component line(String sentence) {
        var group = new RadioButtonGroup<Mark>();
        group.setLabel(sentence);
        group.setItems(Mark.values());
        group.setItemLabelGenerator(it -> it.number() + " · " + getTranslation(it.key()));
        lines.add(group);
        return group;
    }

    private NativeButton clear() {
        return Tags.button(getTranslation("debrief.questionnaire.clear"), "btn plain", this::next);
    }

    private void count() {
        var marks = new HashMap<Integer, Mark>();
        for (int line = 0; line < lines.size(); line++) {
            var mark = lines.get(line).getValue();
            if (mark != null) marks.put(line, mark);
        }
        handIn.accept(new Sheet(blank, new Reply(marks, remark.getValue())));
        done.setText(getTranslation("debrief.questionnaire.counted", ++counted));
        next();
    }

    private void next() {
        blank = UUID.randomUUID();
        lines.forEach(RadioButtonGroup::clear);
        remark.clear();
        getElement().executeJs("this.querySelector('vaadin-radio-button')?.focus()");
    }
}
