/** Exercises that were held elsewhere: declared or brought as a table, accepted by who accompanies. */
@NamedInterface("declared")
@NullMarked
package fr.souffleur.planning.declared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
