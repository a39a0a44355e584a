/** The live exercise on the wire: snapshots, streams and moves of seats. It calls the module's doors and nothing else. */
@NullMarked
package fr.souffleur.live.http;

import org.jspecify.annotations.NullMarked;
