package fr.souffleur.kits.workshop;

import static org.jooq.Records.mapping;
import static souffleur.db.Tables.KITS_EDITION;
import static souffleur.db.Tables.KITS_EDITION_FILE;
import static souffleur.db.Tables.KITS_FILE;
import static souffleur.db.Tables.KITS_KIT;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.kits.Digest;
import fr.souffleur.kits.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Editions and their files. Files are kept once, by what they contain. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EditionRows {

    private final DSLContext sql;

    EditionRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * One after the other: whoever does something with a kit waits for who does. The row is locked by writing it: with
     * {@code insert ignore} two would share it, and neither could go on.
     *
     * @return whose kit it is
     */
    StructureId lock(String kit, StructureId structure, Instant now) {
        sql.insertInto(KITS_KIT)
                .set(KITS_KIT.KIT, kit)
                .set(KITS_KIT.STRUCTURE_ID, structure)
                .set(KITS_KIT.FIRST_AT, now)
                .onDuplicateKeyUpdate()
                .set(KITS_KIT.KIT, kit)
                .execute();
        return sql.select(KITS_KIT.STRUCTURE_ID)
                .from(KITS_KIT)
                .where(KITS_KIT.KIT.eq(kit))
                .fetchSingle()
                .value1();
    }

    void add(Edition edition, SortedMap<String, byte[]> files) {
        sql.insertInto(KITS_EDITION)
                .set(KITS_EDITION.EDITION_ID, edition.id().value())
                .set(KITS_EDITION.STRUCTURE_ID, edition.structure())
                .set(KITS_EDITION.KIT, edition.kit())
                .set(KITS_EDITION.VERSION, edition.version())
                .set(KITS_EDITION.NUMBER, edition.number())
                .set(KITS_EDITION.TITLE, edition.title())
                .set(KITS_EDITION.STATUS, edition.status().name())
                .set(KITS_EDITION.DIGEST, edition.digest())
                .set(KITS_EDITION.NOTE, edition.note())
                .set(KITS_EDITION.BROUGHT_BY, edition.broughtBy())
                .set(KITS_EDITION.BROUGHT_AT, edition.broughtAt())
                .set(KITS_EDITION.REVISION, edition.revision())
                .execute();
        files.forEach((path, content) -> add(edition.id(), path, content));
    }

    private void add(EditionId edition, String path, byte[] content) {
        var digest = Digest.of(content);
        sql.insertInto(KITS_FILE)
                .set(KITS_FILE.DIGEST, digest)
                .set(KITS_FILE.CONTENT, content)
                .onDuplicateKeyIgnore()
                .execute();
        sql.insertInto(KITS_EDITION_FILE)
                .set(KITS_EDITION_FILE.EDITION_ID, edition.value())
                .set(KITS_EDITION_FILE.PATH, path)
                .set(KITS_EDITION_FILE.DIGEST, digest)
                .execute();
    }

    void save(Edition edition) {
        sql.update(KITS_EDITION)
                .set(KITS_EDITION.STATUS, edition.status().name())
                .set(KITS_EDITION.REVISION, edition.revision())
                .where(KITS_EDITION.EDITION_ID.eq(edition.id().value()))
                .execute();
    }

    Optional<Edition> find(EditionId edition) {
        return editions(KITS_EDITION.EDITION_ID.eq(edition.value())).stream().findFirst();
    }

    /** Every bringing of a version by curators of a body, the newest first. */
    List<Edition> of(StructureId structure, String kit, String version) {
        return editions(KITS_EDITION
                .STRUCTURE_ID
                .eq(structure)
                .and(KITS_EDITION.KIT.eq(kit))
                .and(KITS_EDITION.VERSION.eq(version)));
    }

    /** What a body's curators brought, the newest first. */
    List<Edition> of(StructureId structure) {
        return editions(KITS_EDITION.STRUCTURE_ID.eq(structure));
    }

    List<Edition> published() {
        return editions(KITS_EDITION.STATUS.eq(Edition.Status.PUBLISHED.name()));
    }

    SortedMap<String, byte[]> files(EditionId edition) {
        var files = new TreeMap<String, byte[]>();
        sql.select(KITS_EDITION_FILE.PATH, KITS_FILE.CONTENT)
                .from(KITS_EDITION_FILE)
                .join(KITS_FILE)
                .on(KITS_FILE.DIGEST.eq(KITS_EDITION_FILE.DIGEST))
                .where(KITS_EDITION_FILE.EDITION_ID.eq(edition.value()))
                .forEach(row -> files.put(row.value1(), row.value2()));
        return files;
    }

    private List<Edition> editions(Condition which) {
        return sql.select(
                        KITS_EDITION.EDITION_ID,
                        KITS_EDITION.STRUCTURE_ID,
                        KITS_EDITION.KIT,
                        KITS_EDITION.VERSION,
                        KITS_EDITION.NUMBER,
                        KITS_EDITION.TITLE,
                        KITS_EDITION.STATUS,
                        KITS_EDITION.DIGEST,
                        KITS_EDITION.NOTE,
                        KITS_EDITION.BROUGHT_BY,
                        KITS_EDITION.BROUGHT_AT,
                        KITS_EDITION.REVISION)
                .from(KITS_EDITION)
                .where(which)
                .orderBy(KITS_EDITION.BROUGHT_AT.desc(), KITS_EDITION.NUMBER.desc())
                .fetch(mapping(EditionRows::edition));
    }

    private static Edition edition(
            UUID id,
            StructureId structure,
            String kit,
            String version,
            Integer number,
            String title,
            String status,
            String digest,
            String note,
            PersonId by,
            Instant at,
            Integer revision) {
        return new Edition(
                new EditionId(id),
                structure,
                kit,
                version,
                number,
                title,
                Edition.Status.valueOf(status),
                digest,
                note,
                by,
                at,
                revision);
    }
}
