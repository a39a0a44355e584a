/** The minutes of the cold debrief as files. */
@NullMarked
package fr.souffleur.debrief.cold.http;

import org.jspecify.annotations.NullMarked;
