package fr.souffleur.shell;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.notices.Jobs;
import fr.souffleur.notices.Outbox;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Keeping the portal running: its mails and its jobs, for who has the right. */
@Service
class Upkeep {

    private final Rights rights;
    private final Outbox outbox;
    private final Jobs jobs;

    Upkeep(Rights rights, Outbox outbox, Jobs jobs) {
        this.rights = rights;
        this.outbox = outbox;
        this.jobs = jobs;
    }

    /** @throws Refused {@code unknown} to strangers, {@code not-allowed} to members without the right */
    Outbox.Standing mails(Caller caller, StructureId structure) {
        rights.require(caller, Right.OPERATE, structure);
        return outbox.standing();
    }

    List<Jobs.Line> jobs(Caller caller, StructureId structure) {
        rights.require(caller, Right.OPERATE, structure);
        return jobs.all();
    }

    /** Sends it anew, as if it had just been written. */
    void again(Caller caller, StructureId structure, UUID mail) {
        rights.require(caller, Right.OPERATE, structure);
        outbox.again(mail);
    }

    /** Runs it as soon as a node looks. */
    void again(Caller caller, StructureId structure, String job) {
        rights.require(caller, Right.OPERATE, structure);
        jobs.again(job);
    }
}
