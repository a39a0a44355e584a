package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.structures.profile.Missing;
import fr.souffleur.structures.profile.Missing.Part;
import fr.souffleur.structures.profile.Profile;
import fr.souffleur.structures.profile.Tool;
import fr.souffleur.ui.Tags;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;

/** What the structure works with, in its own words. */
class ProfileTools extends Section {

    private static final long serialVersionUID = 1L;

    ProfileTools(ProfilePen pen, Profile profile) {
        var all = new LinkedHashSet<>(Tool.of(profile.structure().kind()));
        all.addAll(profile.tools().keySet());
        var fields = Tags.div("pfields");
        for (var tool : all) {
            var key = "structures.profile.tool." + tool.name().toLowerCase(Locale.ROOT);
            var field = new TextField(getTranslation(key));
            field.setMaxLength(Profile.TOOL);
            field.setPlaceholder(getTranslation(key + ".example"));
            field.setValue(profile.tools().getOrDefault(tool, ""));
            pen.keeps(
                    field,
                    getTranslation(key),
                    typed -> pen.profiles.tool(pen.caller, pen.structure, tool, Objects.requireNonNullElse(typed, "")));
            pen.at(new Missing(Part.TOOLS, tool), field);
            fields.add(field);
        }
        add(
                new H2(getTranslation("structures.profile.tools")),
                Tags.p("soft2", getTranslation("structures.profile.tools-text")),
                fields);
    }
}
