/** What the portal holds of a person and of a structure: handed out, forgotten, purged, kept for its time. */
@NullMarked
package fr.souffleur.structures.keeping;

import org.jspecify.annotations.NullMarked;
