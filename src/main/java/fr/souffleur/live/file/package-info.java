/** The session file: what the self-contained page wrote, how it is read with bounds, how its chain is checked. */
@NullMarked
package fr.souffleur.live.file;

import org.jspecify.annotations.NullMarked;
