package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.debrief.plan.Dossier;

/** What was agreed, to read. */
class TermsShown extends Section {

    private static final long serialVersionUID = 1L;

    private final DescriptionList list = new DescriptionList();

    TermsShown(Dossier dossier, ActionWords words) {
        addClassName("terms");
        var terms = dossier.action().terms();
        var person = terms.person();
        var effort = terms.effort();
        line("debrief.plan.owner", terms.owner());
        line("debrief.plan.person", person == null ? "" : dossier.names().getOrDefault(person, ""));
        line("debrief.plan.column.priority", words.priority(terms.priority()));
        line("debrief.plan.effort", effort == null ? "" : words.effort(effort));
        line("debrief.plan.evidence", terms.evidence());
        add(new H2(getTranslation("debrief.plan.terms")), list);
        dossier.cards().stream()
                .filter(it -> it.id().equals(terms.card()))
                .forEach(it -> add(new CardFold(it, dossier.exercise())));
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) list.add(new Term(getTranslation(label)), new Description(value));
    }
}
