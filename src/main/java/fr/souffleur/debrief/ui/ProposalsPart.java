package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.Proposal;
import fr.souffleur.debrief.Proposal.Rank;
import fr.souffleur.planning.RunSheet.Recommendation;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.function.Consumer;

/** What the ratings call for, first; every other recommendation behind a fold. */
class ProposalsPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Evening evening;
    private final transient Consumer<Recommendation> keep;
    private final NativeDetails others = new NativeDetails();

    ProposalsPart(Evening evening, Consumer<Recommendation> keep) {
        this.evening = evening;
        this.keep = keep;
        addClassName("proposals");
        evening.follow(_ -> List.of(ranked(Rank.FIRST), ranked(Rank.TRIGGERED), ranked(Rank.OFFERED)), this::show);
    }

    private void show() {
        removeAll();
        part(Rank.FIRST, "debrief.actions.first");
        part(Rank.TRIGGERED, "debrief.actions.triggered");
        var offered = ranked(Rank.OFFERED);
        if (offered.isEmpty()) return;
        others.setSummaryText(getTranslation("debrief.actions.offered", offered.size()));
        others.setContent(list(offered));
        add(others);
    }

    private void part(Rank rank, String title) {
        var proposals = ranked(rank);
        if (!proposals.isEmpty()) add(new H3(getTranslation(title)), list(proposals));
    }

    /** Those that were not chosen yet. */
    private List<Proposal> ranked(Rank rank) {
        var chosen = evening.now().notebook().actions().stream()
                .map(Action::recommendation)
                .toList();
        return evening.now().proposals().stream()
                .filter(it -> it.rank() == rank)
                .filter(it -> !chosen.contains(it.recommendation().id()))
                .toList();
    }

    private Component list(List<Proposal> proposals) {
        var list = new UnorderedList();
        proposals.forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(Proposal proposal) {
        var it = proposal.recommendation();
        var button = Tags.button(getTranslation("debrief.actions.keep"), "btn sm", () -> keep.accept(it));
        button.getElement().setAttribute("aria-label", getTranslation("debrief.actions.keep-what", proposal.name()));
        var fact = it.fact();
        var words = Tags.div(
                "words",
                Tags.span("lab num", proposal.name() + " · " + it.criterion()),
                evening.spoken(Tags.span("", evening.kit(it.action()))));
        if (fact != null) words.add(Tags.span("soft s", getTranslation("debrief.advice.if", evening.kit(fact))));
        return new ListItem(words, button);
    }
}
