package fr.souffleur.debrief.plan;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.Plan.Played;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.documents.Xlsx.Line;
import fr.souffleur.documents.Xlsx.Value;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A plan as lines of a table, and back to cells by their column. */
final class PlanTableFile {

    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private PlanTableFile() {}

    /** A line that was read. */
    record Cells(int line, Map<PlanColumn, Value> values) {

        Value at(PlanColumn column) {
            return values.getOrDefault(column, new Value("", null, false));
        }

        String text(PlanColumn column) {
            return at(column).text().strip();
        }

        boolean has(PlanColumn column) {
            return values.containsKey(column);
        }
    }

    /** Headings, then a line for each action. */
    static List<List<String>> lines(Plan plan, Words words) {
        var lines = new ArrayList<List<String>>();
        lines.add(Arrays.stream(PlanColumn.values())
                .map(it -> words.say(it.key()))
                .toList());
        for (var action : plan.actions())
            lines.add(Arrays.stream(PlanColumn.values())
                    .map(it -> cell(plan, action, it, words))
                    .toList());
        return lines;
    }

    /** An exercise as its cell says it: two of one kit are told apart by their day. */
    static String named(Played exercise) {
        var day = exercise.day();
        return day == null ? exercise.title() : exercise.title() + ", " + DAY.format(day);
    }

    private static String cell(Plan plan, PlanAction action, PlanColumn column, Words words) {
        var what = action.what();
        var due = what.due();
        var effort = action.effort();
        var card = action.card();
        return switch (column) {
            case ID -> action.id().toString();
            case VERSION -> String.valueOf(action.revision());
            case EXERCISE -> named(plan.exercise(action.exercise()));
            case TEXT -> what.text();
            case OWNER -> what.owner();
            case PERSON -> plan.carrier(action);
            case DUE -> due == null ? "" : DAY.format(due);
            case PRIORITY -> said(words, "priority", action.priority());
            case EFFORT -> effort == null ? "" : said(words, "effort", effort);
            case EVIDENCE -> what.evidence();
            case STATE -> said(words, "state", action.state());
            case WORDS -> action.progress().words();
            case CARD -> card == null ? "" : card;
        };
    }

    private static String said(Words words, String kind, Enum<?> constant) {
        return words.say("debrief.plan." + kind + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /** @throws Refused {@code debrief.plan.headings}, {@code debrief.plan.nothing}, and those of {@link Xlsx#read} */
    static List<Cells> read(byte[] file, int most) {
        var lines = Xlsx.read(file, most + 1);
        if (lines.isEmpty()) throw new Refused("debrief.plan.headings");
        var heads = heads(lines.getFirst());
        if (lines.size() == 1) throw new Refused("debrief.plan.nothing");
        return lines.subList(1, lines.size()).stream()
                .map(it -> cells(heads, it))
                .toList();
    }

    private static Map<PlanColumn, Integer> heads(Line line) {
        var heads = new EnumMap<PlanColumn, Integer>(PlanColumn.class);
        for (int i = 0; i < line.values().size(); i++) {
            int at = i;
            PlanColumn.headed(line.at(i).text()).ifPresent(it -> heads.putIfAbsent(it, at));
        }
        if (!heads.containsKey(PlanColumn.TEXT)) throw new Refused("debrief.plan.headings");
        return heads;
    }

    private static Cells cells(Map<PlanColumn, Integer> heads, Line line) {
        var values = new EnumMap<PlanColumn, Value>(PlanColumn.class);
        heads.forEach((column, at) -> values.put(column, line.at(at)));
        return new Cells(line.number(), values);
    }
}
