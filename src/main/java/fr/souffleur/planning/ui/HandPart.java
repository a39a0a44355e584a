package fr.souffleur.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.planning.Preparation;
import fr.souffleur.ui.Lookup;
import fr.souffleur.ui.Tags;

/** Who conducts on the day, and a way to hand it over. */
class HandPart extends Section {

    private static final long serialVersionUID = 1L;

    HandPart(Preparation preparation, Moves moves) {
        addClassName("side2");
        var facilitator = preparation.exercise().facilitator();
        var others = preparation.colleagues().stream()
                .filter(it -> !it.equals(facilitator))
                .toList();
        add(
                new H2(getTranslation("planning.facilitator")),
                Tags.p("s soft", getTranslation("planning.facilitator.is", preparation.name(facilitator))));
        if (others.isEmpty()) return;
        var choice = new Lookup<>(getTranslation("planning.hand.to"), others, preparation::name);
        choice.setHelperText(getTranslation("planning.hand.help"));
        choice.setWidthFull();
        var hand = new Button(getTranslation("planning.hand"), click -> {
            if (choice.getValue() != null) moves.hand(choice.getValue());
            else choice.focus();
        });
        add(new NativeDetails(getTranslation("planning.hand.ask"), new Div(choice, hand)));
    }
}
