package fr.souffleur.debrief.evidence;

import static fr.souffleur.debrief.evidence.Point.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an evidence file is used for. Each demand is put in the portal's own words; numbers of criteria and names of texts are
 * no constants of the portal: they are {@link References}.
 */
public enum Demand {
    HAS_HOSPITAL(
            "10-certification-has", PLAYED, DEGRADED, MANAGEMENT, CARE, ALERT, DEBRIEF, REPORT, ACTIONS, PROCEDURES),
    HAS_MEDICO_SOCIAL(
            "10-evaluation-has", PLAYED, MANAGEMENT, TOGETHER, DEGRADED, COMMUNICATION, REPORT, ACTIONS, PLAN),
    YEARLY(
            "20-exercice-annuel",
            PLAYED,
            CYBER,
            DEGRADED,
            MANAGEMENT,
            CARE,
            TOGETHER,
            NOT_TECHNICAL,
            REPORT,
            ATTESTATION),
    RECOVERY_TEST(
            "30-care-test-du-pcra", PLAYED, Point.RECOVERY, DEGRADED, RETURN, REPORT, ACTIONS, Point.RECOVERY_PLAN),
    PLAN_BLEU("40-plan-bleu", ALERT, CELL, DEGRADED, COMMUNICATION, DUTIES, RETURN),
    PLAN_BLANC("40-plan-blanc-numerique", ALERT, CELL, DEGRADED, COMMUNICATION, DUTIES, RETURN),
    CONTINUITY_PLAN("40-plan-de-continuite", ALERT, CELL, DEGRADED, COMMUNICATION, DUTIES, RETURN);

    private static final Set<String> HEALTH = Set.of("hospital", "had");

    private final String file;
    private final List<Point> points;

    Demand(String file, Point... points) {
        this.file = file;
        this.points = List.of(points);
    }

    /**
     * Which ones fit a structure.
     *
     * @param kind of the structure, as kits name types
     * @param obliged whether the yearly exercise is asked of it
     */
    public static List<Demand> of(String kind, boolean obliged) {
        return Arrays.stream(values()).filter(it -> it.fits(kind, obliged)).toList();
    }

    private boolean fits(String kind, boolean obliged) {
        boolean health = HEALTH.contains(kind);
        return switch (this) {
            case HAS_HOSPITAL, RECOVERY_TEST, PLAN_BLANC -> health;
            case HAS_MEDICO_SOCIAL -> kind.equals("ehpad") || kind.equals("esms");
            case YEARLY -> obliged;
            case PLAN_BLEU -> kind.equals("ehpad");
            case CONTINUITY_PLAN -> !health && !kind.equals("ehpad");
        };
    }

    /** Whether its page says what to write into a plan of the structure. */
    public boolean plan() {
        return this == PLAN_BLEU || this == PLAN_BLANC || this == CONTINUITY_PLAN;
    }

    /** Name of its page in the file, without ending; in French wherever it goes, as all names of files. */
    public String file() {
        return file;
    }

    public List<Point> points() {
        return points;
    }

    /** Its word in configuration, such as {@code has-hospital}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
