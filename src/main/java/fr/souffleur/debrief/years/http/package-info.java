/** The same as files to take away. */
@NullMarked
package fr.souffleur.debrief.years.http;

import org.jspecify.annotations.NullMarked;
