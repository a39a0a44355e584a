package fr.souffleur.structures.register;

import java.util.List;

/**
 * A legal entity of the register with its sites, and the hospital groups (GHT) that it is a member of.
 *
 * @param siren empty when the register has none
 */
public record Entity(
        String number,
        String name,
        String siren,
        String postcode,
        String town,
        boolean open,
        List<Site> sites,
        List<Membership> groups) {

    /**
     * One group.
     *
     * @param support whether this entity carries it for the others
     */
    public record Membership(String group, String name, boolean psychiatric, boolean support) {}
}
