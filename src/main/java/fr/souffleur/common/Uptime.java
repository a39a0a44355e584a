package fr.souffleur.common;

import java.time.Duration;

/**
 * How long this machine has been up, its sleep counted. It goes forward at its own pace, whatever is done to the clock on
 * the wall.
 */
@FunctionalInterface
public interface Uptime {

    Duration up();
}
