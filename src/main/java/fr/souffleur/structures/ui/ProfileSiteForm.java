package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.structures.profile.Place;
import fr.souffleur.ui.Tags;

/** A site in the structure's own words, for what the register does not know. */
class ProfileSiteForm extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("structures.profile.site"));
    private final TextField town = new TextField(getTranslation("structures.arrive.town"));
    private final TextField finess = new TextField(getTranslation("structures.arrive.finess"));
    private final transient ProfilePen pen;
    private final transient Runnable kept;

    ProfileSiteForm(ProfilePen pen, Runnable kept) {
        this.pen = pen;
        this.kept = kept;
        name.setMaxLength(Place.NAME);
        town.setMaxLength(Place.TOWN);
        finess.setMaxLength(9);
        finess.setHelperText(getTranslation("structures.arrive.finess-help"));
        setSummaryText(getTranslation("structures.profile.site-by-hand"));
        setContent(Tags.div(
                "pask",
                Tags.div("row", name, town, finess),
                Tags.button(getTranslation("structures.profile.add-site"), "btn plain", this::keep)));
    }

    /** Goes on with what somebody looked for in vain. */
    void begin(String typed) {
        name.setValue(typed.substring(0, Math.min(typed.length(), Place.NAME)));
        setOpen(true);
    }

    private void keep() {
        var number = finess.getValue().strip();
        var done = pen.keep(
                number.isEmpty() ? name : finess,
                getTranslation("structures.profile.sites"),
                () -> pen.profiles.site(
                        pen.caller, pen.structure, name.getValue(), town.getValue(), number.isEmpty() ? null : number));
        if (!done) return;
        name.clear();
        town.clear();
        finess.clear();
        kept.run();
    }
}
