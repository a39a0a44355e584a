/** Courses, lessons and progress. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "ui",
            "identity",
            "documents",
            "notices",
            "journal",
            "seals",
            "structures",
            "kits"
        })
@NullMarked
package fr.souffleur.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
