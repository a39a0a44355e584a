package fr.souffleur.structures.register.reading;

import fr.souffleur.common.Refused;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Legal entities of the JSON, each with its sites. */
final class JsonEntities {

    private final Bounded file;
    private final Walk walk;
    private final Ledger ledger;
    private final Limits limits;
    private final AtomicInteger count;
    private int units;

    /** @param count of legal entities, for who must say how far the reading came */
    JsonEntities(Bounded file, Walk walk, Ledger ledger, Limits limits, AtomicInteger count) {
        this.file = file;
        this.walk = walk;
        this.ledger = ledger;
        this.limits = limits;
        this.count = count;
    }

    void read() {
        file.fresh();
        var entity = new Draft(Sort.ENTITY, count.incrementAndGet());
        var sites = new ArrayList<Draft>();
        counted();
        var places = new JsonAddresses(walk, "02");
        walk.object(key -> {
            switch (key) {
                case "informationsgeneralespmej" -> walk.object(it -> aboutEntity(entity, it));
                case "adresse" -> walk.array(places::read);
                case "etatobjet" -> entity.state = walk.text();
                case "ege" -> walk.array(() -> sites.add(site()));
                default -> walk.skip();
            }
        });
        entity.address = places.chosen();
        entity.unit(ledger).ifPresent(ledger::enter);
        for (var site : sites) {
            site.entity = entity.number().length() == 9 ? entity.number() : "";
            site.unit(ledger).ifPresent(ledger::enter);
        }
    }

    private Draft site() {
        var site = new Draft(Sort.SITE, count.get());
        counted();
        var places = new JsonAddresses(walk, "03");
        walk.object(key -> {
            switch (key) {
                case "informationsgeneralesege" -> walk.object(it -> aboutSite(site, it));
                case "categorieentitegeographiqueexercice" -> site.category = walk.text();
                case "adresse" -> walk.array(places::read);
                case "etatobjet" -> site.state = walk.text();
                default -> walk.skip();
            }
        });
        site.address = places.chosen();
        return site;
    }

    private void aboutEntity(Draft entity, String key) {
        switch (key) {
            case "pmsmsseid" -> entity.key = walk.text();
            case "numfinesspm" -> entity.number = walk.text();
            case "denominationpm" -> entity.name = walk.text();
            case "denominationlonguepmsmsse" -> entity.longName = walk.text();
            case "siren" -> entity.registration = walk.text();
            case "statutjuridique" -> entity.legalForm = walk.text();
            case "datecreation" -> entity.opened = walk.text();
            case "datefermeture" -> entity.closed = walk.text();
            default -> walk.skip();
        }
    }

    private void aboutSite(Draft site, String key) {
        switch (key) {
            case "numfinessege" -> site.number = walk.text();
            case "nomegecourt" -> site.name = walk.text();
            case "nomegelong" -> site.longName = walk.text();
            case "siret" -> site.registration = walk.text();
            case "dateouverture" -> site.opened = walk.text();
            case "datefermeture" -> site.closed = walk.text();
            default -> walk.skip();
        }
    }

    private void counted() {
        if (++units > limits.units()) throw new Refused("structures.register.too-many", limits.units());
    }
}
