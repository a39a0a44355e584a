/** Who is signed in. The only module that knows Keycloak and OAuth. */
@ApplicationModule(allowedDependencies = {"common", "ui", "journal"})
@NullMarked
package fr.souffleur.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
