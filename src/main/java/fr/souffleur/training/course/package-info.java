/** What a course is: its lessons, its questions, its vignettes, as its files say it. */
@NamedInterface("course")
@NullMarked
package fr.souffleur.training.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
