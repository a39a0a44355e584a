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
            "kits",
            "kits :: source",
            "kits :: check",
            "kits :: archive",
            "kits :: format"
        })
@NullMarked
package fr.souffleur.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
