/** A course as a package that other learning platforms play: SCORM 1.2. */
@NullMarked
package fr.souffleur.training.exchange.scorm;

import org.jspecify.annotations.NullMarked;
