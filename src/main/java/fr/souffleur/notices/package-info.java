/** Mail, outbox and scheduled jobs. Knows no domain. */
@ApplicationModule(allowedDependencies = {"common", "documents"})
@NullMarked
package fr.souffleur.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
