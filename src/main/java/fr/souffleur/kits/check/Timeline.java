package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;
import java.util.List;

/** The play runs forward, begins and ends once, and stays within its time; what must be played is never cut. */
final class Timeline {

    private Timeline() {}

    static void check(KitParts parts, Faults faults) {
        order(parts, faults);
        frame(parts, faults);
        cuts(parts, faults);
        looks(parts, faults);
        debrief(parts, faults);
    }

    private static void order(KitParts parts, Faults faults) {
        var minute = 0;
        var hour = "";
        var day = parts.kit().at("start").at("day").text();
        for (var inject : parts.injects()) {
            var at = inject.at("minute").number(minute);
            if (at < minute) faults.add(inject.at("minute").fault("timeline.backward", at, minute));
            if (at > parts.play()) faults.add(inject.at("minute").fault("timeline.beyond-play", at, parts.play()));
            var relance = inject.at("relance").at("after");
            if (at <= parts.play() && at + relance.number(0) > parts.play())
                faults.add(relance.fault("timeline.relance-beyond-play", at + relance.number(0), parts.play()));
            var said = inject.at("hour").text();
            var today = inject.at("day").text();
            var newDay = !today.isEmpty() && !today.equals(day);
            if (!newDay && said.compareTo(hour) < 0 && !said.isEmpty())
                faults.add(inject.at("hour").fault("timeline.hour-backward", said, hour));
            minute = Math.max(minute, at);
            hour = said;
            if (newDay) day = today;
        }
    }

    private static void frame(KitParts parts, Faults faults) {
        var injects = parts.injects();
        if (injects.isEmpty()) return;
        if (!injects.getFirst().at("kind").is("opening"))
            faults.add(injects.getFirst().at("kind").fault("timeline.first-is-opening"));
        if (!injects.getLast().at("kind").is("closing"))
            faults.add(injects.getLast().at("kind").fault("timeline.last-is-closing"));
        if (injects.getFirst().at("minute").number(0) != 0)
            faults.add(injects.getFirst().at("minute").fault("timeline.opening-at-zero"));
        begins(parts, injects.getFirst(), faults);
        ends(parts, injects.getLast(), faults);
        for (var inject : injects.subList(1, injects.size()))
            if (inject.at("kind").is("opening")) faults.add(inject.at("kind").fault("timeline.first-is-opening"));
        for (var inject : injects.subList(0, injects.size() - 1))
            if (inject.at("kind").is("closing")) faults.add(inject.at("kind").fault("timeline.last-is-closing"));
        for (var inject : injects)
            if (List.of("opening", "closing").contains(inject.at("kind").text())
                    && inject.at("essential").value().isBoolean()
                    && !inject.at("essential").isTrue())
                faults.add(inject.at("essential").fault("timeline.frame-is-essential"));
    }

    private static void begins(KitParts parts, Spot opening, Faults faults) {
        var start = parts.kit().at("start").at("hour").text();
        var said = opening.at("hour");
        if (!start.isEmpty() && !said.text().isEmpty() && !said.is(start))
            faults.add(said.fault("timeline.starts-at", start));
    }

    private static void ends(KitParts parts, Spot closing, Faults faults) {
        var minute = closing.at("minute");
        var play = parts.kit().at("minutes").at("play").number(0);
        if (closing.at("kind").is("closing") && minute.number(play) < play)
            faults.add(minute.fault("timeline.closes-at", play));
    }

    private static void cuts(KitParts parts, Faults faults) {
        var injects = parts.injectsById();
        for (var cut : parts.kit().items("cut-plan"))
            for (var skip : cut.items("skip")) {
                var inject = injects.get(skip.text());
                if (inject != null && inject.at("essential").isTrue())
                    faults.add(skip.fault("timeline.cut-essential", skip.text()));
            }
    }

    private static void looks(KitParts parts, Faults faults) {
        for (var observation : parts.kit().items("grid"))
            for (var look : observation.items("look"))
                if (look.number(0) > parts.end())
                    faults.add(look.fault("timeline.look-beyond-end", look.number(0), parts.end()));
    }

    private static void debrief(KitParts parts, Faults faults) {
        var minute = parts.kit().at("minutes").at("play").number(0);
        for (var step : parts.kit().at("debrief").items("steps")) {
            var at = step.at("minute").number(minute);
            if (at < minute) faults.add(step.at("minute").fault("timeline.backward", at, minute));
            if (at > parts.end()) faults.add(step.at("minute").fault("timeline.debrief-beyond-end", at, parts.end()));
            minute = Math.max(minute, at);
        }
    }
}
