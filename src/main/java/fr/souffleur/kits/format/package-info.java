/** A kit's file written again: the one canonical way, and from an older format. */
@NamedInterface("format")
@NullMarked
package fr.souffleur.kits.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
