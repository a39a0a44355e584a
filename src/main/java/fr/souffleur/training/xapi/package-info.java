/** Tells an outside learning record store (LRS, xAPI 1.0.3) who has followed which course, under a pseudonym; only when one is configured. */
@NullMarked
package fr.souffleur.training.xapi;

import org.jspecify.annotations.NullMarked;
