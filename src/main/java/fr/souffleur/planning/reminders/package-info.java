/** What the clock says while an exercise is prepared and after it was played: checklists that fall due, answers still missing. */
@NullMarked
package fr.souffleur.planning.reminders;

import org.jspecify.annotations.NullMarked;
