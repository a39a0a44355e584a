/** A list of people in a file: read, looked at, and each of them invited once somebody says so. */
@NullMarked
package fr.souffleur.structures.roster;

import org.jspecify.annotations.NullMarked;
