package fr.souffleur.kits.compare;

import static fr.souffleur.kits.compare.Values.choice;
import static fr.souffleur.kits.compare.Values.lines;
import static fr.souffleur.kits.compare.Values.said;
import static fr.souffleur.kits.compare.Values.text;
import static fr.souffleur.kits.compare.Values.yes;
import static fr.souffleur.kits.compare.Weight.SUBSTANCE;
import static fr.souffleur.kits.compare.Weight.TEXT;
import static fr.souffleur.kits.compare.Weight.WORDING;

import fr.souffleur.kits.Kit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is handed over or read: documents, their pictures and recordings, reflex cards, checklists, long texts, papers of reference. */
final class HandedParts {

    private HandedParts() {}

    static List<Things<?>> all() {
        return List.of(
                documents(), pictures(), cards(), checklists(), texts(), variants(), directory(), glossary(), doubts());
    }

    private static Things<?> documents() {
        return Things.of(Part.DOCUMENTS, it -> it.kit().documents(), Kit.Document::id)
                .titled(Kit.Document::title)
                .saying((side, it) -> side.file(it.text()))
                .field("id", SUBSTANCE, it -> text(it.id()))
                .field("title", WORDING, it -> text(it.title()))
                .field("look", SUBSTANCE, it -> choice("kits.compare.look.", it.look()))
                .field("handling", TEXT, it -> text(it.handling()))
                .field("shared", SUBSTANCE, it -> yes(it.shared()))
                .field("text", TEXT, (side, it) -> text(side.file(it.text())))
                .field(
                        "picture",
                        SUBSTANCE,
                        it -> picture(it)
                                .map(Kit.Picture::file)
                                .map(Values::text)
                                .orElse(text("")))
                .field(
                        "recording",
                        SUBSTANCE,
                        it -> recording(it)
                                .map(Kit.Recording::file)
                                .map(Values::text)
                                .orElse(text("")))
                .detail("alt", TEXT, it -> picture(it).map(Kit.Picture::alt).map(Values::text));
    }

    private static Optional<Kit.Picture> picture(Kit.Document document) {
        return Optional.ofNullable(document.picture());
    }

    private static Optional<Kit.Recording> recording(Kit.Document document) {
        return Optional.ofNullable(document.recording());
    }

    /** By their names in the folder, and known again under another one by what they show. */
    private static Things<?> pictures() {
        return Things.of(Part.PICTURES, it -> entries(it.pictures()), Map.Entry::getKey)
                .knownBy((_, it) -> it.getValue())
                .field("path", WORDING, it -> text(it.getKey()))
                .field("content", SUBSTANCE, it -> said("kits.compare.digest", digest(it.getValue())));
    }

    private static String digest(String sha256) {
        return sha256.substring(0, Math.min(8, sha256.length()));
    }

    private static Things<?> cards() {
        return Things.of(Part.REFLEX_CARDS, it -> it.kit().reflexCards(), Kit.ReflexCard::id)
                .titled(Kit.ReflexCard::title)
                .saying((side, it) -> side.file(it.text()))
                .field("id", SUBSTANCE, it -> text(it.id()))
                .field("title", WORDING, it -> text(it.title()))
                .field("text", TEXT, (side, it) -> text(side.file(it.text())));
    }

    private static Things<?> checklists() {
        return Things.of(Part.CHECKLISTS, it -> it.kit().checklists(), Kit.Checklist::id)
                .field("offset", SUBSTANCE, it -> said("kits.compare.days", it.offset()))
                .field("minutes", SUBSTANCE, it -> said("kits.minutes", it.minutes()))
                .field(
                        "items",
                        TEXT,
                        it -> lines(it.items().stream()
                                .map(Kit.Checklist.Item::text)
                                .toList()));
    }

    private static Things<?> texts() {
        return Things.of(Part.TEXTS, it -> entries(it.kit().texts()), Map.Entry::getKey)
                .saying((side, it) -> side.file(it.getValue()))
                .field("text", TEXT, (side, it) -> text(side.file(it.getValue())));
    }

    private static Things<?> variants() {
        return Things.of(Part.VARIANTS, it -> it.kit().variants(), Kit.Variant::id)
                .titled(Kit.Variant::when)
                .saying((_, it) -> it.text())
                .field("when", TEXT, it -> text(it.when()))
                .field("text", TEXT, it -> text(it.text()));
    }

    private static Things<?> directory() {
        return Things.of(Part.DIRECTORY, it -> it.kit().directory(), Kit.External::who)
                .weighing(Bump.PATCH)
                .saying((_, it) -> it.what())
                .field("who", WORDING, it -> text(it.who()))
                .field("what", WORDING, it -> text(it.what()));
    }

    private static Things<?> glossary() {
        return Things.of(Part.GLOSSARY, it -> it.kit().glossary(), Kit.Term::word)
                .weighing(Bump.PATCH)
                .saying((_, it) -> it.meaning())
                .field("word", WORDING, it -> text(it.word()))
                .field("meaning", WORDING, it -> text(it.meaning()));
    }

    private static Things<?> doubts() {
        return Things.of(Part.DOUBTS, it -> it.kit().toVerify(), Kit.Doubt::id)
                .weighing(Bump.PATCH)
                .saying((_, it) -> it.point())
                .field("id", WORDING, it -> text(it.id()))
                .field("point", WORDING, it -> text(it.point()))
                .field("with", WORDING, it -> text(it.with()));
    }

    private static List<Map.Entry<String, String>> entries(Map<String, String> map) {
        return map.entrySet().stream()
                .map(Map.Entry::copyOf)
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }
}
