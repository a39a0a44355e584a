package fr.souffleur.kits.compare;

import static fr.souffleur.kits.compare.Values.choice;
import static fr.souffleur.kits.compare.Values.lines;
import static fr.souffleur.kits.compare.Values.row;
import static fr.souffleur.kits.compare.Values.said;
import static fr.souffleur.kits.compare.Values.text;
import static fr.souffleur.kits.compare.Values.yes;
import static fr.souffleur.kits.compare.Weight.SUBSTANCE;
import static fr.souffleur.kits.compare.Weight.TEXT;
import static fr.souffleur.kits.compare.Weight.WORDING;

import fr.souffleur.kits.Kit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is played: the stimuli, and who meets them. */
final class PlayedParts {

    private PlayedParts() {}

    static List<Things<?>> all() {
        return List.of(stimuli(), context(), roles());
    }

    private static Things<?> stimuli() {
        return Things.of(
                        Part.STIMULI,
                        it -> it.kit().injects(),
                        (Kit.Inject it) -> it.id().value())
                .titled(Kit.Inject::title)
                .saying((_, it) -> it.words())
                .at(PlayedParts::moment)
                .field("id", SUBSTANCE, it -> text(it.id()))
                .field("title", WORDING, it -> text(it.title()))
                .field("kind", SUBSTANCE, it -> choice("kits.compare.kind.", it.kind()))
                .field("phase", SUBSTANCE, it -> text(it.phase()))
                .field("channel", SUBSTANCE, it -> choice("kits.channel.", it.channel()))
                .field("from", WORDING, it -> text(it.from()))
                .field("to", SUBSTANCE, it -> to(it.to()))
                .field("to-words", WORDING, it -> text(it.toWords()))
                .field("else-to", SUBSTANCE, it -> row(it.elseTo()))
                .field("essential", SUBSTANCE, it -> yes(it.essential()))
                .field("condition", SUBSTANCE, it -> text(it.condition()))
                .field("words", TEXT, it -> text(it.words()))
                .field("documents", SUBSTANCE, it -> row(it.documents()))
                .field("expected", TEXT, it -> lines(it.expected()))
                .field("rated", SUBSTANCE, it -> row(it.rated()))
                .field("formative", SUBSTANCE, it -> row(it.formative()))
                .field(
                        "relance",
                        TEXT,
                        it -> relance(it, of -> text(of.words())).orElse(text("")))
                .detail("relance-after", SUBSTANCE, it -> relance(it, of -> said("kits.minutes", of.after())))
                .detail("relance-when", SUBSTANCE, it -> relance(it, of -> text(of.when())))
                .detail("relance-documents", SUBSTANCE, it -> relance(it, of -> row(of.documents())))
                .detail("relance-to", SUBSTANCE, it -> relance(it, of -> row(of.to())))
                .field("note", WORDING, it -> text(it.note()));
    }

    private static Value moment(Kit.Inject inject) {
        var day = inject.day();
        return day == null
                ? said("kits.compare.moment", inject.minute(), inject.hour())
                : said("kits.compare.moment.day", inject.minute(), inject.hour(), day);
    }

    private static Value to(List<?> roles) {
        return roles.isEmpty() ? said("kits.compare.everybody") : row(roles);
    }

    private static Optional<Value> relance(Kit.Inject inject, Function<Kit.Relance, Value> read) {
        return Optional.ofNullable(inject.relance()).map(read);
    }

    private static Things<?> context() {
        return Things.of(Part.CONTEXT, it -> it.kit().variables(), Kit.Variable::key)
                .titled(Kit.Variable::question)
                .field("question", TEXT, it -> text(it.question()))
                .field("help", WORDING, it -> text(it.help()))
                .field("example", WORDING, it -> text(it.example()))
                .field("required", SUBSTANCE, it -> yes(it.required()))
                .field("preset", SUBSTANCE, it -> text(it.preset()))
                .field("answer", SUBSTANCE, it -> said("kits.compare.answer." + it.kind()));
    }

    private static Things<?> roles() {
        return Things.of(
                        Part.ROLES,
                        it -> it.kit().roles(),
                        (Kit.Role it) -> it.id().value())
                .weighing(Bump.MAJOR)
                .titled(Kit.Role::name)
                .saying((_, it) -> it.mission())
                .field("id", SUBSTANCE, it -> text(it.id()))
                .field("name", WORDING, it -> text(it.name()))
                .field("mission", TEXT, it -> text(it.mission()))
                .field("reflexes", TEXT, it -> lines(it.reflexes()))
                .field("seated-from", SUBSTANCE, it -> text(it.seatedFrom()))
                .field("kept-by", SUBSTANCE, it -> text(it.keptBy()));
    }
}
