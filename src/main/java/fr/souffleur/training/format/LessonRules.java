package fr.souffleur.training.format;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.Spot;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lessons have one name each, show the drawings that they declare, and end in what the course certifies. */
final class LessonRules {

    /** A picture alone in its paragraph, by its address as seen from the lesson. */
    static final Pattern PICTURE = Pattern.compile("(?m)^!\\[[^\\]\\n]*]\\(\\.\\./([^)\\s]+)\\)\\h*$");

    private static final Pattern ANY_PICTURE = Pattern.compile("!\\[");

    private LessonRules() {}

    static void check(CourseParts parts, Faults faults) {
        var seen = new HashSet<String>();
        for (var lesson : parts.course().items("lessons")) {
            unique(lesson.at("id"), seen, faults);
            drawings(lesson, parts, faults);
        }
        certificate(parts, faults);
    }

    static void unique(Spot id, Set<String> seen, Faults faults) {
        if (!id.text().isEmpty() && !seen.add(id.text())) faults.add(id.fault("course.id-twice", id.text()));
    }

    private static void drawings(Spot lesson, CourseParts parts, Faults faults) {
        var source = parts.texts().get(lesson.at("text").text());
        if (source == null) return;
        var shown =
                PICTURE.matcher(source.text()).results().map(it -> it.group(1)).collect(Collectors.toSet());
        for (var diagram : lesson.items("diagrams")) {
            var file = diagram.at("file");
            if (!shown.remove(file.text())) faults.add(file.fault("course.diagram-unseen", file.text()));
        }
        shown.forEach(it -> faults.add(lesson.at("text").fault("course.diagram-undeclared", it)));
        if (count(PICTURE, source.text()) != count(ANY_PICTURE, source.text()))
            faults.add(lesson.at("text").fault("course.diagram-alone"));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::start).count();
    }

    private static void certificate(CourseParts parts, Faults faults) {
        var certificate = parts.course().at("certificate");
        if (certificate.is("none") || certificate.text().isEmpty()) return;
        if (!parts.course().at("validity-months").present()) faults.add(certificate.fault("course.validity"));
        var proven = parts.course().at("quiz").present()
                || parts.course().items("lessons").stream()
                        .anyMatch(it -> it.at("kind").is("calibration"));
        if (!proven) faults.add(certificate.fault("course.nothing-asked"));
    }
}
