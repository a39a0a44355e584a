/** Work on courses from a terminal, without any server. */
@NullMarked
package fr.souffleur.training.command;

import org.jspecify.annotations.NullMarked;
