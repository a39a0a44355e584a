package fr.souffleur.training.ui.authoring;

import fr.souffleur.training.authoring.Desk;
import fr.souffleur.training.authoring.Draft;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.training.authoring.Told;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of a draft and of what is in it; parts are counted from 1, as people do. */
record Ways(Draft draft) {

    private static final Pattern PART = Pattern.compile("/(lessons|questions)/(\\d+).*");

    String desk() {
        return DraftsView.path(draft.structure()) + "/" + draft.id();
    }

    String lesson(int index) {
        return desk() + "/lecon/" + (index + 1);
    }

    String question(int index) {
        return desk() + "/question/" + (index + 1);
    }

    String preview(int lesson) {
        return desk() + "/apercu/" + (lesson + 1);
    }

    String quiz() {
        return desk() + "/essai";
    }

    /** Drawings follow it by their file. */
    String drawings() {
        return "/" + desk() + "/";
    }

    /** Where what is told can be mended. */
    String to(Desk desk, Told.Remark remark) {
        var about = remark.about();
        if (about == null) {
            var lessons = desk.manuscript().at(Place.course("/lessons"));
            for (int i = 0; i < lessons.size(); i++)
                if (lessons.path(i)
                        .path("text")
                        .asString("")
                        .equals(remark.fault().path())) return lesson(i);
            return desk();
        }
        var part = PART.matcher(about.pointer());
        if (!part.matches()) return desk();
        int index = number(part);
        return part.group(1).equals("lessons") ? lesson(index) : question(index);
    }

    private static int number(Matcher part) {
        return part.group(2).length() > 5 ? 0 : Integer.parseInt(part.group(2));
    }
}
