/** Questions as other learning platforms write and read them: GIFT and Moodle XML. */
@NullMarked
package fr.souffleur.training.exchange.questions;

import org.jspecify.annotations.NullMarked;
