/** Files of a structure as a whole. */
@NullMarked
package fr.souffleur.structures.http;

import org.jspecify.annotations.NullMarked;
