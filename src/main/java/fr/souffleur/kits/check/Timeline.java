package fr.souffleur.kits.check;

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
        for (var inject : parts.injects()) {
            var at = inject.at("minute").number(minute);
            if (at < minute) faults.add(inject.at("minute").fault("timeline.backward", at, minute));
            if (at > parts.play()) faults.add(inject.at("minute").fault("timeline.beyond-play", at, parts.play()));
            var relance = inject.at("relance").at("after");
            if (at <= parts.play() && at + relance.number(0) > parts.play())
                faults.add(relance.fault("timeline.relance-beyond-play", at + relance.number(0), parts.play()));
            var said = inject.at("hour").text();
            if (!inject.at("day").present() && said.compareTo(hour) < 0 && !said.isEmpty())
                faults.add(inject.at("hour").fault("timeline.hour-backward", said, hour));
            minute = Math.max(minute, at);
            hour = said;
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
