package fr.souffleur.training.learning;

import fr.souffleur.common.Caller;
import java.util.List;

/** Where a person can rehearse with the robot cell: a later module, which knows exercises, tells. */
public interface Rehearsals {

    /** @param title of the exercise, in its language @param done whether it was rehearsed already */
    record Place(String title, String language, String path, boolean done) {}

    /** Exercises that this person conducts and that are not played yet, the nearest first. */
    List<Place> of(Caller caller);
}
