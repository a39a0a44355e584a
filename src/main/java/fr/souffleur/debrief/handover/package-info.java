/** What who takes over has to know, on one paper: the year, the plan, the people by function, the first week. */
@NullMarked
package fr.souffleur.debrief.handover;

import org.jspecify.annotations.NullMarked;
