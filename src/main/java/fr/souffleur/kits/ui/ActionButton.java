package fr.souffleur.kits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Location;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.KitAction;

/** A later module's action on this page; pressed twice in haste, it runs once. */
class ActionButton extends Button {

    private static final long serialVersionUID = 1L;

    ActionButton(KitAction action, SignedIn signedIn, StructureId structure, Kit kit) {
        setText(getTranslation(action.label()));
        addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("wide");
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                var next = new Location(action.run(signedIn.caller(), structure, kit));
                getUI().ifPresent(it -> it.navigate(next.getPath(), next.getQueryParameters()));
            } finally {
                setEnabled(true);
            }
        });
    }
}
