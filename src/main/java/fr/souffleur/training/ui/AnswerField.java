package fr.souffleur.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Refused;
import fr.souffleur.documents.Markdown;
import fr.souffleur.training.course.Question;
import fr.souffleur.training.quiz.Given;
import fr.souffleur.training.quiz.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Where a question is answered: one choice, several, side by side, or a number. */
class AnswerField extends Div {

    private static final long serialVersionUID = 1L;

    private final String language;
    private final transient Supplier<Given> given;

    /** @param labelled id of the element that asks */
    AnswerField(Question question, String language, String labelled) {
        this.language = language;
        addClassName("answer");
        given = switch (question) {
            case Question.Choice choice -> one(choice, labelled);
            case Question.Choices choices -> several(choices, labelled);
            case Question.Match match -> sideBySide(match, labelled);
            case Question.Amount amount -> number(amount, labelled);
        };
    }

    /** @throws Refused {@code training.nothing-given}, {@code training.no-number} */
    Given given() {
        return given.get();
    }

    private Supplier<Given> one(Question.Choice question, String labelled) {
        var group = new RadioButtonGroup<Integer>();
        group.setItems(IntStream.range(0, question.answers().size()).boxed().toList());
        group.setItemLabelGenerator(it -> plain(question.answers().get(it).text()));
        group.setAriaLabelledBy(labelled);
        group.addThemeName("vertical");
        spoken(group);
        return () -> group.getValue() == null ? nothing() : Given.Picks.of(group.getValue());
    }

    private Supplier<Given> several(Question.Choices question, String labelled) {
        var boxes = question.answers().stream()
                .map(it -> new Checkbox(plain(it.text())))
                .toList();
        var group = new Div();
        group.addClassName("boxes");
        group.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", labelled);
        boxes.forEach(group::add);
        spoken(group);
        return () -> {
            var picked = new TreeSet<Integer>();
            for (int i = 0; i < boxes.size(); i++) if (boxes.get(i).getValue()) picked.add(i);
            return new Given.Picks(picked);
        };
    }

    private Supplier<Given> sideBySide(Question.Match question, String labelled) {
        var offered = Verdict.offered(question);
        var group = new Div();
        group.addClassName("pairs");
        group.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", labelled);
        var fields = new ArrayList<Select<String>>();
        for (var pair : question.pairs()) {
            var field = new Select<String>();
            field.setLabel(plain(pair.left()));
            field.setItems(offered);
            field.setItemLabelGenerator(this::plain);
            field.setPlaceholder(getTranslation("training.choose"));
            fields.add(field);
            group.add(field);
        }
        spoken(group);
        return () -> new Given.Matched(beside(fields, offered));
    }

    private static List<Integer> beside(List<Select<String>> fields, List<String> offered) {
        if (fields.stream().anyMatch(it -> it.getValue() == null)) throw new Refused("training.nothing-given");
        return fields.stream().map(it -> offered.indexOf(it.getValue())).toList();
    }

    private Supplier<Given> number(Question.Amount question, String labelled) {
        var field = new TextField();
        field.setAriaLabelledBy(labelled);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setMaxLength(24);
        var unit = question.unit();
        if (unit != null) field.setSuffixComponent(new Div(unit));
        spoken(field);
        return () -> Given.Number.typed(field.getValue());
    }

    private void spoken(Component field) {
        field.getElement().setAttribute("lang", language);
        add(field);
    }

    private String plain(String markdown) {
        return Markdown.with(language, Map.of()).plain(markdown);
    }

    private static Given nothing() {
        throw new Refused("training.nothing-given");
    }
}
