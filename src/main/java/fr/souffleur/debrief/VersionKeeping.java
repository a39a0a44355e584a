package fr.souffleur.debrief;

import static souffleur.db.Tables.DEBRIEF_VERSION;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Periods;
import fr.souffleur.journal.Retention;
import fr.souffleur.journal.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What validated reports keep, and for how long: first names as long as those of seats, typed words as long as those of the
 * log, the report itself as reports are kept. Words that somebody asks to take out leave them too.
 */
@Component
class VersionKeeping implements Passages, Retention {

    private static final JsonMapper JSON = new JsonMapper();

    private final DSLContext sql;
    private final Periods periods;

    VersionKeeping(DSLContext sql, Periods periods) {
        this.sql = sql;
        this.periods = periods;
    }

    private record Kept(
            ExerciseId exercise,
            int number,
            StructureId structure,
            Instant validatedAt,
            String content,
            String reason) {}

    @Override
    public List<Passage> find(StructureId structure, Wording words) {
        var found = new ArrayList<Passage>();
        for (var it : of(structure)) {
            context(JSON.readTree(it.content()), words)
                    .ifPresent(context -> found.add(new Passage("version", it.exercise(), context)));
            words.context(it.reason()).ifPresent(context -> found.add(new Passage("version", it.exercise(), context)));
        }
        return found;
    }

    @Override
    public void remove(Caller by, StructureId structure, Wording words) {
        for (var it : of(structure)) {
            var tree = JSON.readTree(it.content());
            if (context(tree, words).isPresent())
                rewrite(it, JSON.writeValueAsString(cleaned(tree, text -> words.without(text, Integer.MAX_VALUE))));
        }
        for (var column : List.of(DEBRIEF_VERSION.REMARK, DEBRIEF_VERSION.REOPEN_REASON))
            sql.select(DEBRIEF_VERSION.EXERCISE_ID, DEBRIEF_VERSION.NUMBER, column)
                    .from(DEBRIEF_VERSION)
                    .where(DEBRIEF_VERSION.STRUCTURE_ID.eq(structure))
                    .and(column.isNotNull())
                    .forEach(row -> {
                        if (words.in(row.value3()))
                            sql.update(DEBRIEF_VERSION)
                                    .set(column, words.without(row.value3(), Version.LONGEST))
                                    .where(DEBRIEF_VERSION.EXERCISE_ID.eq(row.value1()))
                                    .and(DEBRIEF_VERSION.NUMBER.eq(row.value2()))
                                    .execute();
                    });
    }

    @Override
    public List<Due> due(Instant now) {
        var due = new ArrayList<Due>();
        for (var it : before(Periods.limit(periods.reports(), now))) due.add(new Due("debriefs", it.structure(), 1));
        for (var it : before(Periods.limit(periods.seatNames(), now)))
            if (!faded(it, now).equals(it.content())) due.add(new Due("report-words", it.structure(), 1));
        return due;
    }

    @Override
    public void run(Instant now) {
        sql.deleteFrom(DEBRIEF_VERSION)
                .where(DEBRIEF_VERSION.VALIDATED_AT.lt(Periods.limit(periods.reports(), now)))
                .execute();
        for (var it : before(Periods.limit(periods.seatNames(), now))) {
            var faded = faded(it, now);
            if (!faded.equals(it.content())) rewrite(it, faded);
        }
    }

    private String faded(Kept kept, Instant now) {
        var report = Fading.withoutNames(ReportFile.read(kept.content()));
        boolean old = kept.validatedAt().isBefore(Periods.limit(periods.freeText(), now));
        return ReportFile.write(old ? Fading.withoutWords(report) : report);
    }

    private List<Kept> of(StructureId structure) {
        return sql.selectFrom(DEBRIEF_VERSION)
                .where(DEBRIEF_VERSION.STRUCTURE_ID.eq(structure))
                .fetch(VersionKeeping::kept);
    }

    private List<Kept> before(Instant limit) {
        return sql.selectFrom(DEBRIEF_VERSION)
                .where(DEBRIEF_VERSION.VALIDATED_AT.lt(limit))
                .fetch(VersionKeeping::kept);
    }

    private static Kept kept(Record it) {
        return new Kept(
                it.get(DEBRIEF_VERSION.EXERCISE_ID),
                it.get(DEBRIEF_VERSION.NUMBER),
                it.get(DEBRIEF_VERSION.STRUCTURE_ID),
                it.get(DEBRIEF_VERSION.VALIDATED_AT),
                it.get(DEBRIEF_VERSION.CONTENT),
                it.get(DEBRIEF_VERSION.REMARK) + "\n"
                        + Optional.ofNullable(it.get(DEBRIEF_VERSION.REOPEN_REASON))
                                .orElse(""));
    }

    private void rewrite(Kept kept, String content) {
        sql.update(DEBRIEF_VERSION)
                .set(DEBRIEF_VERSION.CONTENT, content)
                .where(DEBRIEF_VERSION.EXERCISE_ID.eq(kept.exercise()))
                .and(DEBRIEF_VERSION.NUMBER.eq(kept.number()))
                .execute();
    }

    private static Optional<String> context(JsonNode node, Wording words) {
        if (node.isString()) return words.context(node.stringValue());
        for (var inside : node.values()) {
            var found = context(inside, words);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static JsonNode cleaned(JsonNode node, UnaryOperator<String> clean) {
        if (node instanceof ObjectNode object)
            object.propertyNames().forEach(it -> object.set(it, cleaned(object.get(it), clean)));
        if (node instanceof ArrayNode array)
            for (int i = 0; i < array.size(); i++) array.set(i, cleaned(array.get(i), clean));
        return node.isString() ? JSON.getNodeFactory().stringNode(clean.apply(node.stringValue())) : node;
    }
}
