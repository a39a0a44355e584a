/** An exercise before it runs: kit, date, context sheet, roles, checklists, run sheet. */
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
            "structures :: profile",
            "kits",
            "training",
            "training :: learning",
            "training :: follow",
            "training :: course"
        })
@NullMarked
package fr.souffleur.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
