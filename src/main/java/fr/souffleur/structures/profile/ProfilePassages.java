package fr.souffleur.structures.profile;

import static souffleur.db.Tables.STRUCTURES_PROFILE_CONTACT;
import static souffleur.db.Tables.STRUCTURES_PROFILE_SITE;
import static souffleur.db.Tables.STRUCTURES_PROFILE_TOOL;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** What people typed into a profile: names of tools and sites, and whom to call. */
@Component
class ProfilePassages implements Passages {

    private static final List<Column<?>> COLUMNS = List.of(
            new Column<>(
                    "profile-tool",
                    STRUCTURES_PROFILE_TOOL,
                    STRUCTURES_PROFILE_TOOL.STRUCTURE_ID,
                    STRUCTURES_PROFILE_TOOL.WORDS,
                    Profile.TOOL),
            new Column<>(
                    "profile-site",
                    STRUCTURES_PROFILE_SITE,
                    STRUCTURES_PROFILE_SITE.STRUCTURE_ID,
                    STRUCTURES_PROFILE_SITE.NAME,
                    Place.NAME),
            new Column<>(
                    "profile-site",
                    STRUCTURES_PROFILE_SITE,
                    STRUCTURES_PROFILE_SITE.STRUCTURE_ID,
                    STRUCTURES_PROFILE_SITE.TOWN,
                    Place.TOWN),
            new Column<>(
                    "profile-contact",
                    STRUCTURES_PROFILE_CONTACT,
                    STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID,
                    STRUCTURES_PROFILE_CONTACT.ROLE,
                    Contact.ROLE),
            new Column<>(
                    "profile-contact",
                    STRUCTURES_PROFILE_CONTACT,
                    STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID,
                    STRUCTURES_PROFILE_CONTACT.NAME,
                    Contact.NAME),
            new Column<>(
                    "profile-contact",
                    STRUCTURES_PROFILE_CONTACT,
                    STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID,
                    STRUCTURES_PROFILE_CONTACT.PHONE,
                    Contact.PHONE),
            new Column<>(
                    "profile-contact",
                    STRUCTURES_PROFILE_CONTACT,
                    STRUCTURES_PROFILE_CONTACT.STRUCTURE_ID,
                    STRUCTURES_PROFILE_CONTACT.EMAIL,
                    Contact.EMAIL));

    private final DSLContext sql;

    ProfilePassages(DSLContext sql) {
        this.sql = sql;
    }

    /** A column with typed text. @param longest signs that it holds */
    private record Column<R extends Record>(
            String place,
            Table<R> table,
            TableField<R, StructureId> structure,
            TableField<R, String> text,
            int longest) {}

    @Override
    public List<Passage> find(StructureId structure, Wording words) {
        var found = new ArrayList<Passage>();
        for (var column : COLUMNS)
            sql.select(column.text())
                    .from(column.table())
                    .where(column.structure().eq(structure))
                    .forEach(row -> words.context(row.value1())
                            .ifPresent(it -> found.add(new Passage(column.place(), null, it))));
        return found;
    }

    @Override
    public void remove(Caller by, StructureId structure, Wording words) {
        for (var column : COLUMNS)
            sql.selectDistinct(column.text())
                    .from(column.table())
                    .where(column.structure().eq(structure))
                    .forEach(row -> {
                        if (!words.in(row.value1())) return;
                        sql.update(column.table())
                                .set(column.text(), words.without(row.value1(), column.longest()))
                                .where(column.structure().eq(structure))
                                .and(column.text().eq(row.value1()))
                                .execute();
                    });
    }
}
