package fr.souffleur.debrief.plan.ui;

import com.vaadin.flow.component.select.Select;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.debrief.plan.Progress.State;
import java.util.Arrays;

/** Where an action stands, chosen from a list; what ends it asks for a word first. */
class StateChoice extends Select<State> {

    private static final long serialVersionUID = 1L;

    StateChoice(PlanAction action, ActionWords words, PlanWork work) {
        addClassName("statechoice");
        setAriaLabel(getTranslation("debrief.plan.move-what", action.what().text()));
        setItems(Arrays.stream(State.values())
                .filter(it -> it == action.state() || work.mayMove(action, it))
                .toList());
        setItemLabelGenerator(words::state);
        setValue(action.state());
        addValueChangeListener(it -> {
            if (it.getValue() == null || it.getValue() == action.state()) return;
            if (it.getValue().wantsWords()) {
                setValue(action.state());
                new EndDialog(action, it.getValue(), said -> work.move(action, it.getValue(), said)).open();
            } else work.move(action, it.getValue(), "");
        });
    }
}
