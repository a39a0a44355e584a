package fr.souffleur.structures.profile;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a structure may declare to do; the list is the portal's, wide enough for every kind of structure it knows. */
public enum Activity {
    MEDICINE("hospital"),
    SURGERY("hospital"),
    MATERNITY("hospital"),
    EMERGENCY("hospital"),
    CRITICAL_CARE("hospital"),
    REHABILITATION("hospital"),
    LONG_STAY("hospital", "ehpad"),
    PSYCHIATRY("hospital"),
    CHILD_PSYCHIATRY("hospital"),
    ONCOLOGY("hospital", "had"),
    RADIOTHERAPY("hospital"),
    DIALYSIS("hospital"),
    IMAGING("hospital"),
    LABORATORY("hospital"),
    PHARMACY("hospital", "had", "ehpad"),
    HOME_HOSPITALISATION("hospital", "had"),
    PALLIATIVE_CARE("hospital", "had"),
    HOME_NURSING("had", "esms", "ehpad"),
    PERMANENT_STAY("ehpad", "esms"),
    TEMPORARY_STAY("ehpad", "esms"),
    DAY_CARE("ehpad", "esms"),
    PROTECTED_UNIT("ehpad"),
    ADULT_DISABILITY("esms"),
    CHILD_DISABILITY("esms"),
    SHELTERED_WORK("esms"),
    ADDICTION("esms", "hospital"),
    SOCIAL_SUPPORT("esms");

    private final Set<String> kinds;

    Activity(String... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** In the order of the list; all of them for a kind that the list does not know. */
    public static List<Activity> of(String kind) {
        var theirs =
                Arrays.stream(values()).filter(it -> it.kinds.contains(kind)).toList();
        return theirs.isEmpty() ? List.of(values()) : theirs;
    }

    /** In the order of the list. */
    static Set<Activity> inOrder(List<Activity> declared) {
        var ordered = EnumSet.noneOf(Activity.class);
        ordered.addAll(declared);
        return Collections.unmodifiableSet(ordered);
    }
}
