package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.planning.Condition;
import fr.souffleur.planning.Effect;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.planning.RunSheet.Channel;
import fr.souffleur.planning.RunSheet.Choice;
import fr.souffleur.planning.RunSheet.Criterion;
import fr.souffleur.planning.RunSheet.Cut;
import fr.souffleur.planning.RunSheet.DebriefStep;
import fr.souffleur.planning.RunSheet.Document;
import fr.souffleur.planning.RunSheet.Hint;
import fr.souffleur.planning.RunSheet.Kind;
import fr.souffleur.planning.RunSheet.Line;
import fr.souffleur.planning.RunSheet.Option;
import fr.souffleur.planning.RunSheet.Picture;
import fr.souffleur.planning.RunSheet.Reaction;
import fr.souffleur.planning.RunSheet.Ready;
import fr.souffleur.planning.RunSheet.ReflexCard;
import fr.souffleur.planning.RunSheet.Relance;
import fr.souffleur.planning.RunSheet.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A short sheet written by hand, in which every secret has a word of its own that no other text holds. */
public final class Sheets {

    public static final RoleId DIRECTION = new RoleId("direction");
    public static final RoleId NURSE = new RoleId("idec");
    public static final RoleId CLERK = new RoleId("secretaire");
    /** Held by the clerk, for want of players. */
    public static final RoleId FAMILIES = new RoleId("animatrice");

    public static final InjectId OPENING = new InjectId("O");
    public static final InjectId INVOICE = new InjectId("01");
    public static final InjectId SON = new InjectId("02");
    public static final InjectId STRANGERS = new InjectId("03");
    public static final InjectId JUMP = new InjectId("S");
    public static final InjectId NIGHT = new InjectId("11");
    public static final InjectId RULE = new InjectId("12");
    public static final InjectId CLOSING = new InjectId("F");

    public static final CriterionId ALERT = new CriterionId("1.1");
    public static final CriterionId DECISIONS = new CriterionId("2.3");

    public static final String NET = "net";

    /** Cutting the line skips the night and the rule; said with words. */
    public static final String CUT = "cut";
    /** Nobody alerted at minute 8: the son again. */
    public static final String UNTOLD = "untold";
    /** The invoice is given, and decisions are seen or minute 30 has come: the night at once, the strangers later. */
    public static final String EARLY = "early";
    /** Four minutes of silence after the invoice. */
    public static final String QUIET = "quiet";

    /** What an earlier exercise decided, asked after once the jump was given. */
    public static final String BINDER = "binder";

    public static final String PICTURE = "a".repeat(64);

    private Sheets() {}

    public static RunSheet invoice(ExerciseId exercise) {
        return invoice(exercise, "la boîte de l’accueil");
    }

    public static RunSheet invoice(ExerciseId exercise, String mailbox) {
        return new RunSheet(
                1,
                exercise,
                "EHPAD Les Tilleuls",
                "ehpad",
                "Europe/Paris",
                null,
                "souffleur/TEST-01",
                "1.0.0",
                "1.0.0",
                "fr",
                "Le mail de la facture",
                1,
                2,
                43,
                15,
                "mardi",
                "09:15",
                Map.of("boite", mailbox),
                roles(),
                lines(),
                documents(),
                List.of(new Cut("Dix minutes de retard", List.of(STRANGERS), "Passer le 03", 3)),
                "Bonjour, ceci est un exercice.",
                "RÉEL, on arrête.",
                "FINEX. Merci à tous.",
                List.of(criterion(ALERT, "T1", SON), criterion(DECISIONS, "T2", STRANGERS)),
                List.of(new ReflexCard("R1", "Premiers gestes", "Isoler, ne pas éteindre.")),
                "Personne n’est évalué.",
                List.of(
                        new DebriefStep(43, "La clôture.", "Ramasser"),
                        new DebriefStep(44, "Chacun un mot.", "Écouter")),
                List.of("J’étais en confiance."),
                List.of(),
                List.of(new Choice(
                        NET,
                        "CHOIX-net",
                        List.of(5, 8),
                        List.of(new Option("cut", "OPTION-cut"), new Option("keep", "OPTION-keep")))),
                reactions(),
                List.of(new Ready("press", "Le journal", Channel.CALL, "Un journal", List.of(DIRECTION), "PRET-press")),
                List.of(),
                List.of(
                        new RunSheet.Check(BINDER, JUMP, ALERT, "DECIDE-binder", "IDEC", 2025, false),
                        new RunSheet.Check("siren", CLOSING, null, "DECIDE-siren", "", 2025, true)));
    }

    /** The same, these stimuli being optional and without the kit's own cut. */
    static RunSheet optional(RunSheet sheet, InjectId... injects) {
        return changed(sheet, json -> {
            var optional = Stream.of(injects).map(InjectId::value).toList();
            json.withArray("cuts").removeAll();
            for (var line : json.withArray("lines"))
                if (optional.contains(line.path("id").asString())) ((ObjectNode) line).put("essential", false);
        });
    }

    /** The same with this one cut. */
    static RunSheet cut(RunSheet sheet, String how, int wins, InjectId... skip) {
        return changed(sheet, json -> {
            var cuts = json.withArray("cuts").removeAll();
            cuts.add(Json.MAPPER.valueToTree(new Cut("En retard", List.of(skip), how, wins)));
        });
    }

    /** The same, this line being a situation point. */
    static RunSheet point(RunSheet sheet, InjectId inject) {
        return changed(sheet, json -> {
            for (var line : json.withArray("lines"))
                if (line.path("id").asString().equals(inject.value()))
                    ((ObjectNode) line).put("kind", "SITUATION_POINT");
        });
    }

    /** The same, its points having these headings. */
    static RunSheet headed(RunSheet sheet, String... headings) {
        return changed(sheet, json -> json.set("pointHeadings", Json.MAPPER.valueToTree(headings)));
    }

    static RunSheet at(RunSheet sheet, Instant startsAt) {
        return changed(sheet, json -> json.put("startsAt", startsAt.toString()));
    }

    private static RunSheet changed(RunSheet sheet, Consumer<ObjectNode> change) {
        var json = Json.MAPPER.<ObjectNode>valueToTree(sheet);
        change.accept(json);
        return Json.MAPPER.treeToValue(json, RunSheet.class);
    }

    private static List<Role> roles() {
        return List.of(
                role(DIRECTION, "Direction", DIRECTION),
                role(NURSE, "IDEC", NURSE),
                role(CLERK, "Secrétaire", CLERK),
                role(FAMILIES, "Animatrice", CLERK));
    }

    private static Role role(RoleId id, String name, RoleId heldBy) {
        return new Role(id, name, "Mission de " + name, List.of("Que sait-on ?"), heldBy);
    }

    private static List<Line> lines() {
        return List.of(
                line(OPENING, Kind.OPENING, 0, "09:15", Channel.READ_ALOUD, List.of(), List.of(), null),
                line(
                        INVOICE,
                        Kind.INJECT,
                        2,
                        "09:20",
                        Channel.PAPER,
                        List.of(CLERK),
                        List.of("D1", "D2"),
                        new Relance(4, "MOTS-RELANCE-01", null, List.of(), List.of())),
                line(
                        SON,
                        Kind.INJECT,
                        4,
                        "09:25",
                        Channel.CALL,
                        List.of(FAMILIES),
                        List.of(),
                        new Relance(
                                4, "MOTS-RELANCE-02", "Si personne n’a appelé", List.of("D12"), List.of(DIRECTION))),
                line(STRANGERS, Kind.INJECT, 7, "09:35", Channel.PAPER, List.of(NURSE), List.of("D4"), null),
                line(JUMP, Kind.JUMP, 34, "14:30", Channel.READ_ALOUD, List.of(), List.of(), null),
                line(NIGHT, Kind.INJECT, 35, "14:30", Channel.PAPER, List.of(NURSE), List.of(), null),
                line(RULE, Kind.INJECT, 38, "15:00", Channel.CALL, List.of(DIRECTION), List.of(), null),
                line(CLOSING, Kind.CLOSING, 43, "16:30", Channel.READ_ALOUD, List.of(), List.of(), null));
    }

    private static Line line(
            InjectId id,
            Kind kind,
            int minute,
            String hour,
            Channel channel,
            List<RoleId> to,
            List<String> documents,
            @Nullable Relance relance) {
        return new Line(
                id,
                kind,
                minute,
                "",
                hour,
                "Alerte",
                "Titre " + id,
                channel,
                "Quelqu’un",
                to,
                "À qui de droit",
                true,
                false,
                null,
                List.of(),
                "MOTS-" + id + " dans {{boite}}",
                documents,
                List.of("ATTENDU-" + id),
                relance,
                "NOTE-" + id,
                List.of(new Hint("SOUFFLE-" + id, false, ALERT)));
    }

    private static List<Reaction> reactions() {
        return List.of(
                reaction(
                        CUT,
                        new Condition.Chosen(NET, "cut"),
                        new Effect.Say("PAROLE-cut"),
                        new Effect.Skip(List.of(NIGHT, RULE))),
                reaction(UNTOLD, new Condition.NotDone(ALERT, 8), new Effect.Relance(SON)),
                reaction(
                        EARLY,
                        new Condition.All(List.of(
                                new Condition.Given(INVOICE),
                                new Condition.Any(List.of(new Condition.Minute(30), new Condition.Done(DECISIONS))))),
                        new Effect.Hold(STRANGERS),
                        new Effect.Give(NIGHT)),
                reaction(QUIET, new Condition.Silence(INVOICE, 4), new Effect.Relance(INVOICE)));
    }

    private static Reaction reaction(String id, Condition when, Effect... then) {
        return new Reaction(id, "REACTION-" + id, when, List.of(then), "CONSEIL-" + id);
    }

    private static List<Document> documents() {
        return List.of(
                new Document("D1", "Mot", "NOTE", "à lire", false, "DOCUMENT-D1.", null, null),
                new Document(
                        "D2",
                        "Mail",
                        "MAIL",
                        "à poser",
                        true,
                        "DOCUMENT-D2.",
                        new Picture(PICTURE, "image/png", "Un mail"),
                        null),
                new Document("D4", "Écran", "SCREEN", "à lire", false, "DOCUMENT-D4.", null, null),
                new Document("D12", "Pli", "NOTE", "fermé", false, "DOCUMENT-D12.", null, null));
    }

    private static Criterion criterion(CriterionId id, String theme, InjectId inject) {
        return new Criterion(
                id,
                "Titre " + id,
                theme,
                "Thème " + theme,
                true,
                "Question " + id,
                List.of("rien", "amorcé", "fait", "partagé"),
                1,
                List.of("SIGNE-" + id),
                "QUESTION-MINUTE-" + id,
                List.of(7, 9),
                List.of(inject),
                null,
                "pas joué",
                "sans objet");
    }
}
