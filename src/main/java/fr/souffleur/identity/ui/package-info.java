/** Pages on the way in. */
@NullMarked
package fr.souffleur.identity.ui;

import org.jspecify.annotations.NullMarked;
