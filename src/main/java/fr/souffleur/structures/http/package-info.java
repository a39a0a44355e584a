/** Files of structures that are fetched by address. */
@NullMarked
package fr.souffleur.structures.http;

import org.jspecify.annotations.NullMarked;
