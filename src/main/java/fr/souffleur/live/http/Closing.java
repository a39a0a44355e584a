package fr.souffleur.live.http;

/** Closes what has gone already. */
final class Closing {

    private Closing() {}

    static void quietly(AutoCloseable it) {
        try {
            it.close();
        } catch (Exception gone) {
            // It was closed by the other side.
        }
    }
}
