/** The kit format, its checks, and the catalogue of kits read from files. */
@ApplicationModule(
        allowedDependencies = {"common", "ui", "identity", "documents", "notices", "journal", "seals", "structures"})
@NullMarked
package fr.souffleur.kits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
