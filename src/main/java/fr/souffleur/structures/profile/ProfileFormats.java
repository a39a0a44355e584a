package fr.souffleur.structures.profile;

import static souffleur.db.Tables.STRUCTURES_PROFILE;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.journal.OpenFormats;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The profile as a structure takes it along; one that nobody ever filled in is no file. */
@Component
class ProfileFormats implements OpenFormats {

    private final Profiles profiles;
    private final DSLContext sql;

    ProfileFormats(Profiles profiles, DSLContext sql) {
        this.profiles = profiles;
        this.sql = sql;
    }

    @Override
    public void write(Caller by, StructureId structure, Files files) throws IOException {
        var filled = sql.fetchExists(
                sql.selectOne().from(STRUCTURES_PROFILE).where(STRUCTURES_PROFILE.STRUCTURE_ID.eq(structure)));
        if (!filled) return;
        var profile = profiles.find(structure);
        var all = new LinkedHashMap<String, Object>();
        all.put("activities", profile.activities());
        all.put("places", profile.places());
        all.put("staff", profile.staff());
        all.put("level", profile.level());
        all.put("sites", profile.sites());
        all.put("tools", profile.tools());
        all.put("contacts", profile.contacts());
        files.json("profil.json", "souffleur.profile", all);
    }
}
