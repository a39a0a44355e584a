package fr.souffleur.structures.register.reading;

import java.util.regex.Pattern;

/**
 * Where a unit of the register is.
 *
 * @param commune the commune's official code, five signs or empty
 */
public record Address(String street, String postcode, String commune, String town) {

    static final Address NOWHERE = new Address("", "", "", "");

    private static final Pattern CODE = Pattern.compile("[0-9][0-9A-Z][0-9]{3}");

    /** Two signs, three overseas, such as {@code 44}, {@code 2A}, {@code 974}; empty when nothing tells. */
    public String department() {
        if (CODE.matcher(commune).matches()) return department(commune);
        if (!CODE.matcher(postcode).matches()) return "";
        if (!postcode.startsWith("20")) return department(postcode);
        return postcode.charAt(2) < '2' ? "2A" : "2B";
    }

    private static String department(String code) {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }
}
