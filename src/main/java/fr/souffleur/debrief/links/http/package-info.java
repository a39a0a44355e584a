/** Where a link to a report is opened. */
@NullMarked
package fr.souffleur.debrief.links.http;

import org.jspecify.annotations.NullMarked;
