package fr.souffleur.structures.profile;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.STRUCTURES_PROFILE_CONTACT;
import static souffleur.db.Tables.STRUCTURES_PROFILE_SITE;

import fr.souffleur.common.StructureId;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sites and contacts in SQL, each in the order in which they were written down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProfileLists {

    private final DSLContext sql;

    ProfileLists(DSLContext sql) {
        this.sql = sql;
    }

    List<Place> sites(StructureId structure) {
        return sql.select(
                        STRUCTURES_PROFILE_SITE.SITE_ID,
                        STRUCTURES_PROFILE_SITE.NAME,
                        STRUCTURES_PROFILE_SITE.TOWN,
                        STRUCTURES_PROFILE_SITE.FINESS)
                .from(STRUCTURES_PROFILE_SITE)
                .where(STRUCTURES_PROFILE_SITE.STRUCTURE_ID.eq(structure))
                .orderBy(STRUCTURES_PROFILE_SITE.SITE_ID)
                .fetch(mapping((id, name, town, finess) -> new Place(new Place.Id(id), name, town, finess)));
    }

    void add(StructureId structure, Place site) {
        sql.insertInto(STRUCTURES_PROFILE_SITE)
                .set(STRUCTURES_PROFILE_SITE.SITE_ID, site.id().value())
                .set(STRUCTURES_PROFILE_SITE.STRUCTURE_ID, structure)
                .set(STRUCTURES_PROFILE_SITE.NAME, site.name())
                .set(STRUCTURES_PROFILE_SITE.TOWN, site.town())
                .set(STRUCTURES_PROFILE_SITE.FINESS, site.finess())
                .execute();
    }

    boolean drop(StructureId structure, Place.Id id) {
        return sql.deleteFrom(STRUCTURES_PROFILE_SITE)
                        .where(STRUCTURES_PROFILE_SITE.SITE_ID.eq(id.value()))
                        .and(STRUCTURES_PROFILE_SITE.STRUCTURE_ID.eq(structure))
                        .execute()
                > 0;
    }

    List<Contact> contacts(StructureId structure) {
        return sql.select(
                        STRUCTURES_PROFILE_CONTACT.CONTACT_ID,
                        STRUCTURES_PROFILE_CONTACT.ROLE,
                        STRUCTURES_PROFILE_CONTACT.NAME,
                        STRUCTURES_PROFILE_CONTACT.PHONE,
                        STRUCTURES_PROFILE_CONTACT.EMAIL)
                .from(STRUCTURES_PROFILE_CONTACT)
                .where(STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID.eq(structure))
                .orderBy(STRUCTURES_PROFILE_CONTACT.CONTACT_ID)
                .fetch(mapping(
                        (id, role, name, phone, email) -> new Contact(new Contact.Id(id), role, name, phone, email)));
    }

    void add(StructureId structure, Contact contact) {
        sql.insertInto(STRUCTURES_PROFILE_CONTACT)
                .set(STRUCTURES_PROFILE_CONTACT.CONTACT_ID, contact.id().value())
                .set(STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID, structure)
                .set(STRUCTURES_PROFILE_CONTACT.ROLE, contact.role())
                .set(STRUCTURES_PROFILE_CONTACT.NAME, contact.name())
                .set(STRUCTURES_PROFILE_CONTACT.PHONE, contact.phone())
                .set(STRUCTURES_PROFILE_CONTACT.EMAIL, contact.email())
                .execute();
    }

    boolean correct(StructureId structure, Contact contact) {
        return sql.update(STRUCTURES_PROFILE_CONTACT)
                        .set(STRUCTURES_PROFILE_CONTACT.ROLE, contact.role())
                        .set(STRUCTURES_PROFILE_CONTACT.NAME, contact.name())
                        .set(STRUCTURES_PROFILE_CONTACT.PHONE, contact.phone())
                        .set(STRUCTURES_PROFILE_CONTACT.EMAIL, contact.email())
                        .where(STRUCTURES_PROFILE_CONTACT.CONTACT_ID.eq(
                                contact.id().value()))
                        .and(STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID.eq(structure))
                        .execute()
                > 0;
    }

    boolean drop(StructureId structure, Contact.Id id) {
        return sql.deleteFrom(STRUCTURES_PROFILE_CONTACT)
                        .where(STRUCTURES_PROFILE_CONTACT.CONTACT_ID.eq(id.value()))
                        .and(STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID.eq(structure))
                        .execute()
                > 0;
    }
}
