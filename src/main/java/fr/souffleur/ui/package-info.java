/** Visual parts without domain: page header, empty state, marks, theme names. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package fr.souffleur.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
