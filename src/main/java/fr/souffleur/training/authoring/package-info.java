/** Courses as curators write them: drafts, their reading by a second pair of eyes, and what is published. */
@NullMarked
package fr.souffleur.training.authoring;

import org.jspecify.annotations.NullMarked;
