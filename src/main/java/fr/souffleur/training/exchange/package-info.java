/** Courses handed to the learning platforms that structures have already. */
@NullMarked
package fr.souffleur.training.exchange;

import org.jspecify.annotations.NullMarked;
