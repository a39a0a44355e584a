/** The courses that can be followed. */
@NamedInterface("shelf")
@NullMarked
package fr.souffleur.training.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
