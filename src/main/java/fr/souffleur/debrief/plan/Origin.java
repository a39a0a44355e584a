package fr.souffleur.debrief.plan;

import fr.souffleur.common.CriterionId;
import org.jspecify.annotations.Nullable;

/** Where an action comes from: a gap, and the recommendation for it. */
record Origin(@Nullable CriterionId criterion, @Nullable String recommendation) {

    static final Origin OWN_WORDS = new Origin(null, null);
}
