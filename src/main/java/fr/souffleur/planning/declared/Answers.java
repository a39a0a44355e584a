package fr.souffleur.planning.declared;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Uuids;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The mail that tells a structure what became of its declaration: to who said it and to those who plan there. */
@Component
class Answers {

    private final Structures structures;
    private final People people;
    private final Mails mails;

    Answers(Structures structures, People people, Mails mails) {
        this.structures = structures;
        this.people = people;
        this.mails = mails;
    }

    void tell(Declaration declaration, String kind, List<String> more) {
        var structure = structures.find(declaration.structure());
        var reason = Reason.needed(kind, declaration.id() + "/" + Uuids.v7());
        for (var person : readers(declaration)) write(person, structure, declaration, reason, more);
    }

    /** The mail that tells who plans in a structure what its regional body brought for it. */
    void brought(Structure structure, long count) {
        var reason = Reason.needed("planning.mail.declarations-brought", structure.id() + "/" + Uuids.v7());
        for (var person : structures.planners(structure.id()))
            post(people.get(person), structure, reason, List.of(structure.name(), String.valueOf(count)));
    }

    private Set<PersonId> readers(Declaration declaration) {
        return Stream.concat(Stream.of(declaration.by()), structures.planners(declaration.structure()).stream())
                .collect(Collectors.toSet());
    }

    private void write(PersonId id, Structure structure, Declaration declaration, Reason reason, List<String> more) {
        var person = people.get(id);
        var words = new ArrayList<>(List.of(
                structure.name(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.forLanguageTag(person.language()))
                        .format(declaration.held().on())));
        words.addAll(more);
        post(person, structure, reason, words);
    }

    private void post(Person person, Structure structure, Reason reason, List<String> words) {
        if (!Recipient.reaches(person.email())) return;
        mails.post(new Letter(
                reason,
                new Recipient(person.email(), person.id(), person.language(), structure.zone()),
                words,
                "/s/" + structure.id() + "/exercices/ailleurs",
                structure.id()));
    }
}
