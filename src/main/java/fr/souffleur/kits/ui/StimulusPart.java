package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.souffleur.kits.Kit;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Locale;

/** One stimulus as a second reader reads it: what is said, expected, said again, hinted, rated, handed out. */
class StimulusPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;

    StimulusPart(Kit kit, Kit.Inject inject) {
        this.kit = kit;
        var channel = inject.channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var about = getTranslation(
                inject.essential() ? "kits.script.essential" : "kits.script.optional",
                getTranslation("kits.channel." + channel),
                inject.toWords());
        add(Tags.p("s soft", about), prose(inject.words()));
        if (!inject.expected().isEmpty())
            add(Tags.p("b", say("kits.reading.expected")), KitText.list(kit, inject.expected()));
        var relance = inject.relance();
        if (relance != null)
            add(Tags.p("b", getTranslation("kits.reading.relance", relance.after())), prose(relance.words()));
        for (var hint : inject.hints())
            add(
                    Tags.p("b", say(hint.method() ? "kits.reading.hint.method" : "kits.reading.hint.action")),
                    prose(hint.words()));
        if (!inject.rated().isEmpty())
            add(Tags.p("lab num", getTranslation("kits.reading.rated", joined(inject.rated()))));
        if (!inject.documents().isEmpty())
            add(Tags.p("lab num", getTranslation("kits.reading.handed", joined(inject.documents()))));
        var note = inject.note();
        if (note != null) add(Tags.p("note", note));
    }

    private Component prose(String source) {
        return KitText.prose(kit, source);
    }

    private static String joined(List<?> things) {
        return String.join(", ", things.stream().map(Object::toString).toList());
    }

    private String say(String key) {
        return getTranslation(key);
    }
}
