/** The mallette as a file. */
@NullMarked
package fr.souffleur.planning.http;

import org.jspecify.annotations.NullMarked;
