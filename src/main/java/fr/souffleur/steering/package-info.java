/** What a region sees of its structures. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "ui",
            "identity",
            "documents",
            "notices",
            "journal",
            "seals",
            "benchmark",
            "debrief",
            "planning",
            "training",
            "structures"
        })
@NullMarked
package fr.souffleur.steering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
