/** A course on paper, to read away from screens and to hand round. */
@NullMarked
package fr.souffleur.training.paper;

import org.jspecify.annotations.NullMarked;
