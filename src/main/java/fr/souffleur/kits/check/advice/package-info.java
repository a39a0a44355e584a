/** What makes a good kit better. */
@NullMarked
package fr.souffleur.kits.check.advice;

import org.jspecify.annotations.NullMarked;
