/** A kit's file written again: the one canonical way, and from an older format. */
@NullMarked
package fr.souffleur.kits.format;

import org.jspecify.annotations.NullMarked;
