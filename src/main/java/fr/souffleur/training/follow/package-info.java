/** Who is ready, and who was asked to learn: for pilots by name, for regions in counts. Nobody's answers are in here. */
@NamedInterface("follow")
@NullMarked
package fr.souffleur.training.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
