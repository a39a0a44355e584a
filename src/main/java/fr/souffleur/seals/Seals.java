package fr.souffleur.seals;

import com.nimbusds.jose.jwk.ECKey;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.seals.Sealed.Status;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs statements, keeps what became of them, and says it to who holds a code. For modules that have asked for a right. */
@Service
@Transactional
public class Seals {

    private static final int LONGEST_REASON = 500;

    private final SealRows rows;
    private final KeyFolder keys;
    private final Clock clock;
    private final String portal;

    Seals(SealRows rows, KeyFolder keys, Clock clock, @Value("${souffleur.address}") String portal) {
        this.rows = rows;
        this.keys = keys;
        this.clock = clock;
        this.portal = portal.replaceAll("/+$", "");
    }

    /**
     * Signs a statement; a valid one about the same thing is replaced by it. The same id again changes nothing.
     *
     * @throws Refused {@code seals.keys} when the key is damaged, {@code seals.keys-gone} when there were keys and are none
     */
    public Sealed seal(Caller by, Statement statement) {
        var person = person(by);
        rows.hold(statement.use(), statement.about());
        var known = rows.find(statement.id());
        if (known.isPresent()) return same(known.get().sealed(), statement);
        var key = key(statement.use());
        var code = Code.fresh();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var token = Signatures.sign(key, Credential.json(statement, portal, address(code), now));
        rows.newest(statement.use(), statement.about())
                .ifPresent(it -> rows.end(it.sealed().id(), Status.REPLACED, person, now, null));
        rows.add(statement, code, key.getKeyID(), Signatures.wrap(keys.storage(), token), person, now);
        return rows.find(statement.id()).orElseThrow().sealed();
    }

    /** The last one about this, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Sealed> newest(Use use, UUID about) {
        return rows.newest(use, about).map(SealRows.Row::sealed);
    }

    /** @throws Refused {@code seals.reason} without one, {@code seals.not-standing} when it is not what stands today */
    public void withdraw(Caller by, Use use, UUID about, StatementId statement, String reason) {
        var person = person(by);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) throw new Refused("seals.reason", LONGEST_REASON);
        rows.hold(use, about);
        var standing = rows.newest(use, about).map(SealRows.Row::sealed);
        if (standing.filter(it -> it.id().equals(statement) && it.status() == Status.VALID)
                .isEmpty()) throw new Refused("seals.not-standing");
        rows.end(statement, Status.WITHDRAWN, person, clock.instant(), reason.strip());
    }

    /** The credential with its code, for who may hand it over. @throws Refused {@code seals.keys} when it cannot be opened */
    @Transactional(readOnly = true)
    public Handed hand(StatementId statement) {
        var row = rows.find(statement).orElseThrow(() -> new Refused("unknown"));
        var token = opened(row);
        var address = Credential.claim(read(row.sealed(), token), "id");
        int code = address.lastIndexOf('/');
        return new Handed(token, address.substring(code + 1), address, address.substring(0, code));
    }

    /**
     * What a code stands for, once the signature was read again; empty for codes of any other kind.
     *
     * @throws Refused {@code seals.keys} when the portal's keys do not open what it knows under this code
     */
    @Transactional(readOnly = true)
    public Optional<Sealed> behind(String typed) {
        var row = Code.typed(typed).flatMap(rows::find);
        row.ifPresent(it -> read(it.sealed(), opened(it)));
        return row.map(SealRows.Row::sealed);
    }

    /** The public keys of a use, as a JSON Web Key Set. */
    public String keySet(Use use) {
        return Signatures.published(keys.published(use));
    }

    /** Where they are published. */
    public String keysAddress(Use use) {
        return portal + "/.well-known/souffleur/" + use.word() + ".json";
    }

    /** Who signs, in words. */
    public String issuer() {
        return Credential.issuer(portal);
    }

    /** A first signature makes its key; where there have been signatures, a missing one is not made anew. */
    private ECKey key(Use use) {
        if (!rows.any(use)) keys.prepare(use);
        if (!keys.prepared(use)) throw new Refused("seals.keys-gone");
        return keys.current(use);
    }

    private String opened(SealRows.Row row) {
        return Signatures.unwrap(keys.storage(), row.credential())
                .orElseThrow(() -> new Refused("seals.keys", "storage"));
    }

    /** The signature holds, and the words beside it are those that were signed. */
    private String read(Sealed sealed, String token) {
        return Signatures.read(token, keys.published(sealed.use()))
                .filter(it -> Credential.claim(it, Credential.DIGEST).equals(Code.digest(sealed.text())))
                .orElseThrow(() -> new Refused("seals.keys", sealed.keyId()));
    }

    private static Sealed same(Sealed known, Statement asked) {
        if (known.use() == asked.use()
                && known.about().equals(asked.about())
                && known.holder().equals(asked.holder())) return known;
        throw new Refused("unknown");
    }

    private String address(Code code) {
        return portal + "/v/" + code.grouped();
    }

    private static PersonId person(Caller by) {
        if (by instanceof Caller.Person(var person)) return person;
        throw new Refused("unknown");
    }

    /** What this person had sealed or ended, oldest first; for who hands them their data. */
    @Transactional(readOnly = true)
    public List<Sealed> by(Use use, PersonId person) {
        return rows.by(use, person);
    }

    /** What is this person's own, newest first. */
    @Transactional(readOnly = true)
    public List<Sealed> of(Use use, PersonId person) {
        return rows.of(use, person);
    }

    /**
     * Somebody wants a statement of their own no longer: no reason is asked of them, and it is for good.
     *
     * @throws Refused {@code unknown} unless it is theirs, {@code seals.not-standing} when it was ended already
     */
    public void giveUp(Caller by, StatementId statement) {
        var person = person(by);
        var theirs = own(person, statement);
        rows.hold(theirs.use(), theirs.about());
        if (own(person, statement).status() != Status.VALID) throw new Refused("seals.not-standing");
        rows.end(statement, Status.WITHDRAWN, person, clock.instant(), null);
    }

    private Sealed own(PersonId person, StatementId statement) {
        return rows.find(statement)
                .map(SealRows.Row::sealed)
                .filter(it -> it.holder().equals(new Holder.OfPerson(person)))
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** Statements of people are gone, as if nothing had been sealed; what is a structure's is not reached from here. */
    public void forget(Collection<StatementId> statements) {
        rows.forget(statements.stream().map(StatementId::value).toList());
    }

    /** Statements of a structure that were ended with a reason; for who looks for words to take out. */
    @Transactional(readOnly = true)
    public List<Sealed> withReason(StructureId structure) {
        return rows.withReason(structure);
    }

    /** Other words for why a statement was ended: some had to be taken out. The signed text is not touched. */
    public void reason(StatementId id, String reason) {
        rows.reason(id, reason);
    }
}
