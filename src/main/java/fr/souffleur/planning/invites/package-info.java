/** Who is asked to come to an exercise, by a mail that stands in their calendar and a link where they answer. */
@NullMarked
package fr.souffleur.planning.invites;

import org.jspecify.annotations.NullMarked;
