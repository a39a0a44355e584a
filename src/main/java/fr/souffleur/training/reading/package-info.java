/** A lesson made ready to be read: safe HTML and drawings in their order. */
@NullMarked
package fr.souffleur.training.reading;

import org.jspecify.annotations.NullMarked;
