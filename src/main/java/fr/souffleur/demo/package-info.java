/** Demo structures, people and exercises, brought in through the doors behind the profile {@code demo}. */
@ApplicationModule
@NullMarked
package fr.souffleur.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
