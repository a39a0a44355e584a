package fr.souffleur.debrief.questionnaire;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.documents.Markdown;
import fr.souffleur.planning.Exercises;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questionnaire for whoever holds its code: no account, no seat, nothing about who answers. */
@Service
@Transactional
public class NamelessReplies {

    private final Counting counting;
    private final QuestionnaireRows rows;
    private final Exercises exercises;
    private final Clock clock;

    NamelessReplies(Counting counting, QuestionnaireRows rows, Exercises exercises, Clock clock) {
        this.counting = counting;
        this.rows = rows;
        this.exercises = exercises;
        this.clock = clock;
    }

    /** A blank sheet. @param open whether it is still asked for */
    public record Blank(String code, UUID name, String language, String title, List<String> sentences, boolean open) {}

    /** @throws Refused {@code unknown} when the code leads nowhere */
    @Transactional(readOnly = true)
    public Blank behind(String typed) {
        var exercise = exercise(typed);
        var sheet = exercises.sheet(exercise);
        var asked = rows.of(exercise).orElseThrow(() -> new Refused("unknown"));
        return new Blank(
                asked.code(),
                UUID.randomUUID(),
                sheet.language(),
                Markdown.with(sheet.language(), sheet.answers()).plain(sheet.title()),
                counting.sentences(sheet),
                asked.open(clock.instant()));
    }

    /** Hands a sheet in; the same sheet again changes nothing. */
    public void handIn(String typed, UUID blank, Reply reply) {
        counting.handIn(exercise(typed), blank, reply);
    }

    private ExerciseId exercise(String typed) {
        var code = typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return rows.behind(code).orElseThrow(() -> new Refused("unknown"));
    }
}
