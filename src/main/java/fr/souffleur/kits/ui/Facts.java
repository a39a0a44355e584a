package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.kits.Kit;
import fr.souffleur.ui.Tags;
import java.util.List;

/** What everybody may know before choosing: for whom, what is needed, what is gained, what it costs. */
class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    Facts(Kit kit, KitWords words) {
        addClassName("spec");
        row("kits.fact.for-whom", KitText.prose(kit, kit.forWhom()), line(words.players(kit)));
        row("kits.fact.needs", KitText.prose(kit, kit.prerequisites()));
        row("kits.fact.gains", objectives(kit));
        row(
                "kits.fact.time",
                band(kit),
                line(getTranslation(
                        "kits.time",
                        kit.minutes().total(),
                        kit.minutes().welcome(),
                        kit.minutes().play(),
                        kit.minutes().debrief())));
        row("kits.fact.preparation", preparation(kit));
        row("kits.fact.summary", KitText.prose(kit, kit.playerSummary()));
    }

    private void row(String label, Component... facts) {
        var term = new Term(getTranslation(label));
        term.addClassName("lab");
        var row = new Div(term, new Description(facts));
        row.addClassName("mrow");
        getElement().appendChild(row.getElement());
    }

    private static Component line(String text) {
        var line = new Paragraph(text);
        line.addClassNames("s", "soft");
        return line;
    }

    private static Component objectives(Kit kit) {
        var list = new OrderedList();
        list.addClassName("obj");
        list.getElement().setAttribute("lang", kit.language());
        kit.objectives().forEach(it -> list.add(new ListItem(new Span(it))));
        return list;
    }

    /** The hour drawn as it is lived; the words under it say the same. */
    private Component band(Kit kit) {
        var minutes = kit.minutes();
        var band = new Div(
                part("a", minutes.welcome(), ""),
                part("p", minutes.play(), getTranslation("kits.time.play")),
                part("d", minutes.debrief(), getTranslation("kits.time.debrief")));
        band.addClassName("tband");
        band.getElement().setAttribute("aria-hidden", "true");
        return band;
    }

    private static Span part(String name, int minutes, String word) {
        var part = new Span(word);
        part.addClassName(name);
        part.getStyle().set("flex", String.valueOf(Math.max(1, minutes)));
        return part;
    }

    private Component preparation(Kit kit) {
        var list = new Div();
        list.addClassName("cost");
        for (var who : List.of("facilitator", "player", "observer")) {
            var label = new Span(getTranslation("kits.preparation." + who));
            label.addClassName("b");
            list.add(new Paragraph(
                    label, Tags.in(kit.language(), new Span(kit.preparation().getOrDefault(who, "")))));
        }
        return list;
    }
}
