/** Values that every module shares: who calls, ids, a refusal, words. No bean, no table, no screen. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.souffleur.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
