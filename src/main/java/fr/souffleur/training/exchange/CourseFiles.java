package fr.souffleur.training.exchange;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.kits.Kits;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.course.CourseBook;
import fr.souffleur.training.exchange.questions.Gift;
import fr.souffleur.training.exchange.questions.MoodleXml;
import fr.souffleur.training.exchange.scorm.ScormPackage;
import fr.souffleur.training.shelf.Courses;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;

/**
 * Courses as files for another platform. Everybody may follow a course and reuse it, but these files hold the right answers and the
 * keys: they are for who plans in some structure, or keeps kits for a body.
 */
@Service
public class CourseFiles {

    private final Courses courses;
    private final Kits kits;
    private final Structures structures;
    private final Rights rights;

    CourseFiles(Courses courses, Kits kits, Structures structures, Rights rights) {
        this.courses = courses;
        this.kits = kits;
        this.structures = structures;
        this.rights = rights;
    }

    /** @param name without an ending */
    public record File(String name, byte[] content) {}

    public boolean mayTake(Caller caller) {
        return structures.of(caller).stream()
                .map(it -> it.structure().id())
                .anyMatch(it -> rights.may(caller, Right.PLAN, it) || rights.may(caller, Right.CURATE, it));
    }

    /** @throws Refused {@code unknown} for no such course, {@code training.files-not-allowed} */
    public File scorm(Caller caller, String code) {
        var book = taken(caller, code);
        return new File(
                name(book),
                ScormPackage.of(book, kits.grid(), Words.in(book.course().language())));
    }

    /** @throws Refused {@code unknown} for no such course or none with a quiz, {@code training.files-not-allowed} */
    public File gift(Caller caller, String code) {
        var book = asking(caller, code);
        return text(book, Gift.write(book.questions(), book.course().title()));
    }

    /** @throws Refused {@code unknown} for no such course or none with a quiz, {@code training.files-not-allowed} */
    public File moodleXml(Caller caller, String code) {
        var book = asking(caller, code);
        return text(book, MoodleXml.write(book.questions(), book.course().title()));
    }

    private CourseBook taken(Caller caller, String code) {
        if (!mayTake(caller)) throw new Refused("training.files-not-allowed");
        return courses.withCode(code);
    }

    private CourseBook asking(Caller caller, String code) {
        var book = taken(caller, code);
        if (book.questions().isEmpty()) throw new Refused("unknown");
        return book;
    }

    private static File text(CourseBook book, String text) {
        return new File(name(book), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(CourseBook book) {
        return "souffleur-" + book.course().code() + "-" + book.course().version();
    }
}
