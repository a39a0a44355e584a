package fr.souffleur.kits.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.souffleur.kits.KitVersion;
import fr.souffleur.kits.compare.Comparison;
import fr.souffleur.kits.source.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts of the workshop on a page of their own, for a test that looks at them in a browser. */
@PageTitle("Souffleur")
@AnonymousAllowed
public class PartsOnShow extends Main {

    private static final long serialVersionUID = 1L;

    public PartsOnShow() {
        addClassName("content");
        var kit = KitVersion.shipped("EHPAD-01");
        var texts =
                new TreeMap<>(Map.of("kit.yaml", kit.text("kit.yaml"), "texts/guide.md", kit.text("texts/guide.md")));
        var source = new SourcePart(texts);
        var found = new ArrayList<Fault>();
        for (int line = 10; line < 40; line++) found.add(fault("kit.yaml", line, "schema.blank"));
        found.add(fault("kit.yaml", 940, "schema.twice"));
        found.add(fault("texts/guide.md", 7, "aloud.too-long", 75, 1, 150));
        var faults = new FaultsPart(
                found,
                List.of(fault("kit.yaml", 320, "advice.rhythm.gap", 9)),
                it -> source.show(it.path(), it.line(), it.column()));
        source.leadsBack(faults::comeBack);
        add(new H1("EHPAD-01"), faults, source, new ComparisonPart(comparison()));
    }

    private static Fault fault(String path, int line, String key, Object... arguments) {
        return new Fault(path, line, 5, key, List.of(arguments));
    }

    private static Comparison comparison() {
        var other = KitVersion.shipped("EHPAD-01")
                .edit("version: 1.0.0", "version: 1.0.1")
                .edit("level: 1", "level: 2")
                .edit(
                        "J’ai onze résidents à voir avant le\n      repas.",
                        "J’ai douze résidents à voir avant le\n      déjeuner.")
                .edit("minute: 7\n    hour: \"09:35\"", "minute: 8\n    hour: \"09:36\"")
                .edit("      - \"Les faits donnés sont précis : heures, comptes, ce que l’on attend.\"\n", "")
                .edit("\"9.4\"]\ninjects", "\"9.4\", \"9.3\"]\ninjects")
                .edit("documents/D2.md", "18 400 €", "21 700 €")
                .write("documents/D9.md", "Un tout autre papier.\n\nÀ remettre plus tard.\n")
                .write("media/d1-note.png", new byte[] {1})
                .write("texts/plus.md", "Une page de plus.\n");
        return Comparison.of(KitVersion.shipped("EHPAD-01").side(), other.side());
    }
}
