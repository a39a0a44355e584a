/** The cold debrief: two to four weeks later, the cell looks for causes, keeps or refuses what was recommended, validates the plan. */
@NullMarked
package fr.souffleur.debrief.cold;

import org.jspecify.annotations.NullMarked;
