/** The report as a file. */
@NullMarked
package fr.souffleur.debrief.http;

import org.jspecify.annotations.NullMarked;
