/** The page that shows them. */
@NullMarked
package fr.souffleur.debrief.years.ui;

import org.jspecify.annotations.NullMarked;
