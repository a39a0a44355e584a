/** {@code kits check}, {@code kits format} and {@code kits upgrade}: work on kits without any server. */
@NullMarked
package fr.souffleur.kits.command;

import org.jspecify.annotations.NullMarked;
