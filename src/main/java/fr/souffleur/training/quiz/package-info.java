/** Questions drawn, answered and judged: pure rules. */
@NullMarked
package fr.souffleur.training.quiz;

import org.jspecify.annotations.NullMarked;
