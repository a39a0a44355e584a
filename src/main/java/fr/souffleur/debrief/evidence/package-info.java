/** The evidence file: what one exercise shows to each body that asks for proof, and what it does not. */
@NullMarked
package fr.souffleur.debrief.evidence;

import org.jspecify.annotations.NullMarked;
