/** Screens of the action plan. */
@NullMarked
package fr.souffleur.debrief.plan.ui;

import org.jspecify.annotations.NullMarked;
