package fr.souffleur.structures.register;

import static souffleur.db.Tables.STRUCTURES_REGISTER_SCOPE;

import fr.souffleur.common.StructureId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which departments a body answers for. */
@Repository("registerScopeRows")
class ScopeRows {

    private final DSLContext sql;

    ScopeRows(DSLContext sql) {
        this.sql = sql;
    }

    Scope of(StructureId body) {
        return new Scope(sql.select(STRUCTURES_REGISTER_SCOPE.DEPARTMENT)
                .from(STRUCTURES_REGISTER_SCOPE)
                .where(STRUCTURES_REGISTER_SCOPE.STRUCTURE_ID.eq(body))
                .fetchSet(STRUCTURES_REGISTER_SCOPE.DEPARTMENT));
    }

    void set(StructureId body, Scope scope) {
        sql.deleteFrom(STRUCTURES_REGISTER_SCOPE)
                .where(STRUCTURES_REGISTER_SCOPE.STRUCTURE_ID.eq(body))
                .execute();
        for (var department : scope.departments())
            sql.insertInto(STRUCTURES_REGISTER_SCOPE)
                    .set(STRUCTURES_REGISTER_SCOPE.STRUCTURE_ID, body)
                    .set(STRUCTURES_REGISTER_SCOPE.DEPARTMENT, department)
                    .execute();
    }
}
