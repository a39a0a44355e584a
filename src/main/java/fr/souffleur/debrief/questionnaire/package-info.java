/** What everybody in the room is asked after play, without a name, a seat or an hour. */
@NullMarked
package fr.souffleur.debrief.questionnaire;

import org.jspecify.annotations.NullMarked;
