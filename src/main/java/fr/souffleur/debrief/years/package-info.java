/** A structure's exercises side by side: how each theme moved, what was decided and what was closed. Never about a person. */
@NullMarked
package fr.souffleur.debrief.years;

import org.jspecify.annotations.NullMarked;
