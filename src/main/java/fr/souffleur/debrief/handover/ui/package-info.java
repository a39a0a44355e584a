/** The page that leads to it. */
@NullMarked
package fr.souffleur.debrief.handover.ui;

import org.jspecify.annotations.NullMarked;
