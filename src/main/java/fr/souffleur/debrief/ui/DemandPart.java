package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.evidence.Demand;
import fr.souffleur.debrief.evidence.Reference;
import fr.souffleur.debrief.evidence.Shown;
import fr.souffleur.debrief.evidence.Shown.Remedy;
import fr.souffleur.debrief.evidence.Shown.State;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One demand: first what is missing and how it is got, then what is shown. */
class DemandPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Demand demand;
    private final String language;
    private final transient Function<Remedy, String> mends;

    /** @param words of the exercise’s language, as the papers speak @param mends where one goes for it, or nowhere */
    DemandPart(Demand demand, Reference reference, List<Shown> points, Words words, Function<Remedy, String> mends) {
        this.demand = demand;
        this.language = words.locale().getLanguage();
        this.mends = mends;
        addClassName("demand");
        var title = new H2(getTranslation("debrief.evidence.demand." + demand.word()));
        title.setId("demande-" + demand.word());
        getElement().setAttribute("aria-labelledby", "demande-" + demand.word());
        add(title, Tags.in(language, Tags.p("s soft", words.say("debrief.evidence.reference", reference.say(words)))));
        var open = points.stream().filter(it -> it.state() != State.SHOWN).toList();
        var shown = points.stream().filter(it -> it.state() == State.SHOWN).toList();
        if (open.isEmpty()) add(Tags.p("", getTranslation("debrief.evidence.complete")));
        else add(list(open));
        if (!shown.isEmpty())
            add(new NativeDetails(getTranslation("debrief.evidence.shown-too", shown.size()), list(shown)));
    }

    private Component list(List<Shown> points) {
        var list = new UnorderedList();
        points.forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(Shown it) {
        var key = demand.plan() ? "debrief.evidence.plan.part." : "debrief.evidence.ask." + demand.word() + ".";
        var asked = getTranslation(key + lower(it.point()).replace('_', '-'));
        var line = new ListItem(
                Tags.span(
                        it.state() == State.SHOWN ? "state done" : "state",
                        getTranslation("debrief.evidence.state." + lower(it.state()))),
                Tags.div("", Tags.p("b", asked), Tags.in(language, Tags.p("typed", it.words()))));
        remedy(it.remedy(), asked).ifPresent(line::add);
        return line;
    }

    private Optional<Component> remedy(Remedy remedy, String asked) {
        if (remedy == Remedy.NONE) return Optional.empty();
        var how = Tags.div("how", Tags.p("s", getTranslation("debrief.evidence.remedy." + lower(remedy))));
        var address = mends.apply(remedy);
        if (!address.isEmpty()) {
            var go = remedy == Remedy.ACTIONS || remedy == Remedy.PROGRESS
                    ? "debrief.evidence.go-plan"
                    : "debrief.evidence.go";
            var link = Tags.link(address, getTranslation(go), "s");
            link.getElement()
                    .setAttribute("aria-label", getTranslation("debrief.evidence.go-for", getTranslation(go), asked));
            how.add(link);
        }
        return Optional.of(how);
    }

    private static String lower(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT);
    }
}
