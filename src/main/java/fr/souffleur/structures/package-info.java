/** Structures, who belongs to them in which role, and what a role may do. */
@ApplicationModule(allowedDependencies = {"common", "ui", "identity", "documents", "notices", "journal", "seals"})
@NullMarked
package fr.souffleur.structures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
