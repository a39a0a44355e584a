/** An exercise after it ran: hot debrief, ratings agreed, report. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "ui",
            "identity",
            "documents",
            "notices",
            "journal",
            "seals",
            "live",
            "planning",
            "planning :: next",
            "structures",
            "structures :: profile",
            "kits"
        })
@NullMarked
package fr.souffleur.debrief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
