/** Screens of the hot debrief and of the report. */
@NullMarked
package fr.souffleur.debrief.ui;

import org.jspecify.annotations.NullMarked;
