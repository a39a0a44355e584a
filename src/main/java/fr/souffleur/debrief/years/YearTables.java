package fr.souffleur.debrief.years;

import fr.souffleur.common.Words;
import fr.souffleur.documents.Workbook;
import fr.souffleur.documents.Workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Exercises side by side as two tables: themes, and what goes with them. */
final class YearTables {

    private final YearOnYear all;
    private final Words words;

    YearTables(YearOnYear all, Words words) {
        this.all = all;
        this.words = words;
    }

    byte[] xlsx() {
        return new Workbook(List.of(themes(), exercises())).xlsx();
    }

    private Sheet themes() {
        var rows = new ArrayList<List<?>>();
        all.themes()
                .forEach((id, title) -> IntStream.range(0, all.editions().size())
                        .forEach(number -> all.at(number, id).ifPresent(it -> {
                            var edition = all.editions().get(number);
                            rows.add(List.<Object>of(
                                    title,
                                    Objects.toString(edition.day(), ""),
                                    edition.title(),
                                    edition.level(),
                                    edition.gridVersion(),
                                    it.median() == null ? "" : it.median(),
                                    it.lowestTarget(),
                                    it.highestTarget(),
                                    it.played(),
                                    it.notPlayed(),
                                    it.notApplicable(),
                                    all.trend(number, id)
                                            .map(trend -> words.say("debrief.trend." + trend.key()))
                                            .orElse("")));
                        })));
        return new Sheet(
                words.say("debrief.years.themes"),
                headings(
                        "theme",
                        "day",
                        "exercise",
                        "level",
                        "grid",
                        "median",
                        "target-from",
                        "target-to",
                        "played",
                        "nj",
                        "so",
                        "trend"),
                rows);
    }

    private Sheet exercises() {
        return new Sheet(
                words.say("debrief.years.exercises"),
                headings("day", "exercise", "level", "grid", "state", "aids", "decided", "closed", "days"),
                all.editions().stream()
                        .map(it -> List.<Object>of(
                                Objects.toString(it.day(), ""),
                                it.title(),
                                it.level(),
                                it.gridVersion(),
                                words.say(it.draft() ? "debrief.years.draft" : "debrief.years.validated"),
                                it.aids(),
                                it.decided(),
                                it.closed(),
                                it.daysToClose() == null ? "" : it.daysToClose()))
                        .toList());
    }

    private List<String> headings(String... names) {
        return Stream.of(names).map(it -> words.say("debrief.years." + it)).toList();
    }
}
