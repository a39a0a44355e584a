/** Anonymous peers: de-identified contributions and peer groups. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "ui",
            "identity",
            "documents",
            "notices",
            "journal",
            "seals",
            "debrief",
            "structures"
        })
@NullMarked
package fr.souffleur.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
