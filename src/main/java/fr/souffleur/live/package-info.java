/** An exercise while it runs: the log of what happened, and the screens that show it. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "ui",
            "identity",
            "documents",
            "notices",
            "journal",
            "seals",
            "planning",
            "structures"
        })
@NullMarked
package fr.souffleur.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
