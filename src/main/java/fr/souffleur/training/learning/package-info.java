/** Who follows which course: lessons done, questions answered, vignettes rated. Progress counts at once. */
@NamedInterface("learning")
@NullMarked
package fr.souffleur.training.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
