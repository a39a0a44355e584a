package fr.souffleur.training.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.training.follow.Counts;
import fr.souffleur.ui.Tags;

/** Training in a region: in how many structures somebody is ready, and how many people by course. */
class CountsPart extends Section {

    private static final long serialVersionUID = 1L;

    CountsPart(Counts counts) {
        addClassName("counts");
        add(
                Tags.p("lede", getTranslation("training.counts.lede", counts.structures())),
                Tags.p(
                        "b num",
                        getTranslation("training.counts.facilitator", counts.facilitator(), counts.structures())),
                Tags.p("b num", getTranslation("training.counts.observer", counts.observer(), counts.structures())));
        var list = new UnorderedList();
        list.addClassName("mates");
        for (var it : counts.courses())
            list.add(new ListItem(
                    Tags.in(it.course().language(), Tags.span("", it.course().title())),
                    Tags.span(
                            "num",
                            it.people().isPresent()
                                    ? getTranslation(
                                            "training.counts.people",
                                            it.people().getAsInt())
                                    : getTranslation("training.counts.few"))));
        add(list, Tags.p("s soft", getTranslation("training.counts.rule")));
    }
}
