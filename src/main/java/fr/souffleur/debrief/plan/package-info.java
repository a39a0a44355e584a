/** What was decided, until it is done: who carries it, until when, how one sees it, and who is reminded. */
@NullMarked
package fr.souffleur.debrief.plan;

import org.jspecify.annotations.NullMarked;
