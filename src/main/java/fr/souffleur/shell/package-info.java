/** The frame around every screen, the start page, and what is said when something goes wrong. */
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
            "planning",
            "planning :: next"
        })
@NullMarked
package fr.souffleur.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
