/** Reports handed to who has no account: a link that ends, that can be taken back, and whose every reading is told. */
@NullMarked
package fr.souffleur.debrief.links;

import org.jspecify.annotations.NullMarked;
