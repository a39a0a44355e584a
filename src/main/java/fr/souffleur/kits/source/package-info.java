/** A kit's files as somebody wrote them: letters, tree and shape, and the place of every word. */
@NamedInterface("source")
@NullMarked
package fr.souffleur.kits.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
