package fr.souffleur.training.learning;

import fr.souffleur.common.PersonId;
import java.time.Instant;

/** Somebody has done all that a course asks, for the first time or anew after it had asked for more. @param course publisher and code */
public record CourseFollowed(PersonId person, String course, String version, Instant at) {}
