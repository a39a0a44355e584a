/** The same as a file. */
@NullMarked
package fr.souffleur.debrief.handover.http;

import org.jspecify.annotations.NullMarked;
