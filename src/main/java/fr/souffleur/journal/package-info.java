/** The append-only journal of acts, and a person's data across modules. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package fr.souffleur.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
