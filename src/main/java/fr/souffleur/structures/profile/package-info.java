/** What a structure says of itself: activities, size, sites, tools, level, and whom to call in a crisis. */
@NamedInterface("profile")
@NullMarked
package fr.souffleur.structures.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
