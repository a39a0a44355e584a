package fr.souffleur.planning;

import fr.souffleur.structures.profile.Profile;
import fr.souffleur.structures.profile.Tool;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of kits mean the same as a field of the profile, by the name that kits give them. What only sounds alike is
 * left out: patients of a day are no places, and the name of the structure stays the invented one until somebody decides.
 */
enum FromProfile {
    PLACES(null, "nb_residents", "nb_lits"),
    RECORD(Tool.RECORD, "dui", "dpi", "logiciel"),
    PHARMACY(Tool.PHARMACY, "pharmacie", "pui"),
    IMAGING(Tool.IMAGING, "imagerie"),
    LABORATORY(Tool.LABORATORY, "labo"),
    TELEPHONY(Tool.TELEPHONY, "telephonie"),
    SPARE_PHONE(Tool.SPARE_PHONE, "telephone_secours"),
    HOSTING(Tool.HOSTING, "editeur"),
    SUPPORT(Tool.SUPPORT, "prestataire", "referent_si");

    private final @Nullable Tool tool;
    private final Set<String> questions;

    FromProfile(@Nullable Tool tool, String... questions) {
        this.tool = tool;
        this.questions = Set.of(questions);
    }

    static Optional<FromProfile> of(String question) {
        return Arrays.stream(values())
                .filter(it -> it.questions.contains(question))
                .findFirst();
    }

    /** Empty while the profile does not say it. */
    Optional<String> in(Profile profile) {
        return tool == null
                ? Optional.ofNullable(profile.places()).map(String::valueOf)
                : Optional.ofNullable(profile.tools().get(tool));
    }
}
