/** Kits in a zip: read in memory, refused whole when anything about the archive is not plain. */
@NamedInterface("archive")
@NullMarked
package fr.souffleur.kits.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
