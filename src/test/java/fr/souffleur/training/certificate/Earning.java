package fr.souffleur.training.certificate;

import fr.souffleur.training.course.Course.Certifies;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Courses that somebody has done all of. */
public final class Earning {

    static final String RESULT = "quiz réussi";

    private Earning() {}

    /** Another occasion each time. */
    public static Earned facilitator() {
        return facilitator(UUID.randomUUID());
    }

    static Earned facilitator(UUID occasion) {
        return of(occasion, "ANIMER", "Animer sans être *expert*", Certifies.FACILITATOR, 24);
    }

    public static Earned observer(int months) {
        return of(UUID.randomUUID(), "OBSERVER", "Observer avec la grille", Certifies.OBSERVER, months);
    }

    static Earned of(UUID occasion, String code, String title, Certifies certifies, int months) {
        return new Earned(
                occasion,
                "souffleur/" + code,
                code,
                title,
                "1.0.0",
                "fr",
                certifies,
                months,
                List.of(
                        new Earned.Lesson("Ce qui compte comme exercice", 7),
                        new Earned.Lesson("Lire un chronogramme : qui, quand", 9)),
                RESULT);
    }

    static Earned withLessons(int lessons) {
        var earned = facilitator();
        return new Earned(
                earned.occasion(),
                earned.course(),
                earned.code(),
                "Animer un exercice de crise cyber dans un établissement médico-social, sans être expert",
                earned.version(),
                "fr",
                Certifies.FACILITATOR,
                24,
                IntStream.rangeClosed(1, lessons)
                        .mapToObj(it -> new Earned.Lesson(
                                "Leçon " + it + " : ce qui se dit, ce qui se note, ce qui se tait", it))
                        .toList(),
                RESULT);
    }
}
