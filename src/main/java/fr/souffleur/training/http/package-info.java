/** Drawings and papers of courses, for browsers. */
@NullMarked
package fr.souffleur.training.http;

import org.jspecify.annotations.NullMarked;
