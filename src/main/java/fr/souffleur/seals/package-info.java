/** Signatures, key sets and the public check page. */
@ApplicationModule(allowedDependencies = {"common", "ui"})
@NullMarked
package fr.souffleur.seals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
