/** The public check page and the published keys, open to everybody. */
@NullMarked
package fr.souffleur.seals.http;

import org.jspecify.annotations.NullMarked;
