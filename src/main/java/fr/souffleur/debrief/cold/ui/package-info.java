/** The screen of the cold debrief. */
@NullMarked
package fr.souffleur.debrief.cold.ui;

import org.jspecify.annotations.NullMarked;
