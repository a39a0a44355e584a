package fr.souffleur.seals;

/**
 * A sealed statement as it is handed over.
 *
 * @param token the credential as compact JWS (VC-JWT)
 * @param code in groups, as it is printed
 * @param address where everybody can check it
 * @param door where a code can be typed
 */
public record Handed(String token, String code, String address, String door) {}
