package fr.souffleur.training.follow;

import fr.souffleur.common.PersonId;
import fr.souffleur.training.certificate.Certificates;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.course.Course.Certifies;
import fr.souffleur.training.learning.Learned;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is ready: with a certificate that is valid where the course gives one, else by having followed it. For modules that asked for a right. */
@Service
@Transactional(readOnly = true)
public class Ready {

    private final Certificates certificates;
    private final Learned learned;

    Ready(Certificates certificates, Learned learned) {
        this.certificates = certificates;
        this.learned = learned;
    }

    /** The last day of it, where there is one, by person; who is not ready is not in it. */
    Map<PersonId, Optional<LocalDate>> of(Collection<PersonId> people, Course course) {
        var ready = new HashMap<PersonId, Optional<LocalDate>>();
        if (course.certificate() == Certifies.NONE)
            learned.all(people, course.id()).forEach(it -> ready.put(it, Optional.empty()));
        else
            certificates
                    .ready(people, course.certificate())
                    .forEach((who, until) -> ready.put(who, Optional.of(until)));
        return ready;
    }

    /** Those of these people who are ready to animate, or to observe, and until when. */
    public Map<PersonId, LocalDate> to(Certifies what, Collection<PersonId> people) {
        return certificates.ready(people, what);
    }
}
