/** Files of the action plan. */
@NullMarked
package fr.souffleur.debrief.plan.http;

import org.jspecify.annotations.NullMarked;
