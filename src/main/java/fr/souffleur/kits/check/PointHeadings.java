package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;

/** The screen asks for what the paper asks for: each heading of the situation point stands on the kit's own sheet. */
final class PointHeadings {

    private PointHeadings() {}

    static void check(KitParts parts, Faults faults) {
        var file = parts.kit().at("texts").at("situation-sheet").text();
        var sheet = parts.texts().get(file);
        if (sheet == null) return;
        for (var heading : parts.kit().items("point-headings"))
            if (!sheet.text().contains(heading.text()))
                faults.add(heading.fault("point.heading", heading.text(), file));
    }
}
