package fr.souffleur.structures.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Refused;
import fr.souffleur.structures.profile.Activity;
import fr.souffleur.structures.profile.Missing.Part;
import fr.souffleur.structures.profile.Profile;
import fr.souffleur.structures.profile.Staff;
import fr.souffleur.ui.Tags;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Activities, size and level. */
class ProfileFacts extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ProfilePen pen;

    ProfileFacts(ProfilePen pen, Profile profile) {
        this.pen = pen;
        add(activities(profile), size(profile), level(profile));
    }

    private Section activities(Profile profile) {
        // Declared once and not of the kind any more: it stays to be seen, and can be taken back.
        var all = new LinkedHashSet<>(Activity.of(profile.structure().kind()));
        all.addAll(profile.activities());
        var boxes = new ArrayList<Checkbox>();
        for (var activity : all) {
            var label = word("activity", activity);
            var box = new Checkbox(label, profile.activities().contains(activity));
            pen.keeps(
                    box,
                    label,
                    on -> pen.profiles.activity(pen.caller, pen.structure, activity, Boolean.TRUE.equals(on)));
            boxes.add(box);
        }
        pen.at(Part.ACTIVITIES, boxes.getFirst());
        var group = Tags.div("pboxes", boxes.toArray(Checkbox[]::new));
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", say("activities"));
        return new Section(new H2(say("activities")), group);
    }

    private Section size(Profile profile) {
        var places = new TextField(say("places"));
        places.setMaxLength(6);
        places.getElement().setAttribute("inputmode", "numeric");
        places.setHelperText(say("places-help"));
        var number = profile.places();
        if (number != null) places.setValue(String.valueOf(number));
        pen.keeps(places, say("places"), typed -> pen.profiles.places(pen.caller, pen.structure, number(typed)));
        var staff = new Select<Staff>();
        staff.setLabel(say("staff"));
        staff.setItems(Staff.values());
        staff.setEmptySelectionAllowed(true);
        staff.setItemLabelGenerator(it -> it == null ? "–" : word("staff", it));
        if (profile.staff() != null) staff.setValue(profile.staff());
        pen.keeps(staff, say("staff"), it -> pen.profiles.staff(pen.caller, pen.structure, it));
        pen.at(Part.PLACES, places);
        pen.at(Part.STAFF, staff);
        return new Section(new H2(say("size")), Tags.div("row", places, staff));
    }

    private Section level(Profile profile) {
        var level = new Select<Integer>();
        level.setLabel(say("level"));
        level.setItems(1, 2, 3);
        level.setEmptySelectionAllowed(true);
        level.setItemLabelGenerator(it -> it == null ? "–" : say("level." + it));
        level.setHelperText(say("level-help"));
        if (profile.level() != null) level.setValue(profile.level());
        pen.keeps(level, say("level"), it -> pen.profiles.level(pen.caller, pen.structure, it));
        pen.at(Part.LEVEL, level);
        return new Section(new H2(say("practice")), level);
    }

    private static @Nullable Integer number(@Nullable String typed) {
        var text = typed == null ? "" : typed.replaceAll("[\\s\\u00A0\\u202F]", "");
        if (text.isEmpty()) return null;
        if (!text.matches("[0-9]{1,6}")) throw new Refused("structures.profile.places", Profile.MOST_PLACES);
        return Integer.valueOf(text);
    }

    private String word(String list, Enum<?> item) {
        return say(list + "." + item.name().toLowerCase(Locale.ROOT));
    }

    private String say(String key) {
        return getTranslation("structures.profile." + key);
    }
}
