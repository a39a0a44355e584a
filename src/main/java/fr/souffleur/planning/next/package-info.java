/** From one year to the next: when the following exercise is due, and which kits it could be. */
@NamedInterface("next")
@NullMarked
package fr.souffleur.planning.next;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
