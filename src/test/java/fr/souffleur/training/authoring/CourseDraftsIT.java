package fr.souffleur.training.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.exchange.questions.QuestionFile;
import fr.souffleur.training.learning.Learning;
import fr.souffleur.training.shelf.Courses;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@DoorTest
@TestPropertySource(properties = "souffleur.courses=src/test/resources/courses")
class CourseDraftsIT {

    private static final String PETIT = "essai/PETIT";

    @Autowired
    CourseDrafts drafts;

    @Autowired
    CourseDecisions decisions;

    @Autowired
    Courses courses;

    @Autowired
    Learning learning;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    Curators curators;
    StructureId body;
    Caller camille;
    Caller renaud;
    String code;

    @BeforeEach
    void aBody() {
        curators = Curators.of(structures, people);
        body = curators.body();
        camille = curators.camille();
        renaud = curators.renaud();
        code = "T-" + Integer.toHexString(body.hashCode()).toUpperCase(Locale.ROOT);
    }

    /** The shelf is everybody's: other tests follow what stands on it. */
    @AfterEach
    void clearTheShelf() {
        for (var it : decisions.shelf(camille, body))
            if (it.draft() != null && body.equals(it.by()) && it.standing() != OnShelf.Standing.RETIRED)
                decisions.retire(camille, body, it.draft(), "Essai");
    }

    @Test
    void aShippedCourseIsReplacedByAHigherVersionAndComesBackWhenThatIsRetired() {
        var draft = drafts.begin(camille, body, PETIT);
        say(draft, Place.course("/title"), "Tenir une main courante, revue");
        curators.publish(drafts, decisions, draft);

        var anna = new Caller.Person(PersonId.fresh());
        assertThat(courses.withCode("PETIT").course().version()).isEqualTo("1.1.0");
        assertThat(learning.all(anna)).anyMatch(it -> it.course().title().equals("Tenir une main courante, revue"));
        assertThat(standing(draft)).isEqualTo(OnShelf.Standing.ON_SHELF);

        decisions.retire(camille, body, draft, "Une erreur dans la leçon 2");
        assertThat(courses.withCode("PETIT").course().version()).isEqualTo("1.0.0");

        decisions.restore(renaud, body, draft);
        assertThat(courses.withCode("PETIT").course().version()).isEqualTo("1.1.0");
        assertThat(drafts.open(camille, body, draft).acts())
                .extracting(Act::what)
                .containsExactly(
                        Act.What.RESTORED,
                        Act.What.RETIRED,
                        Act.What.PUBLISHED,
                        Act.What.APPROVED,
                        Act.What.HANDED_IN,
                        Act.What.STARTED);
    }

    @Test
    void whoHandedItInOrWroteLastCannotApproveItAndNobodyPublishesWhatNobodyApproved() {
        var draft = drafts.begin(camille, body, PETIT);
        say(draft, Place.course("/title"), "Revu");
        decisions.handIn(camille, body, draft, 1);
        refuses("training.draft-own", () -> decisions.approve(camille, body, draft, 2));
        refuses("training.draft-moved-on", () -> decisions.publish(camille, body, draft, 2));
        decisions.takeBack(renaud, body, draft, "La leçon 2 est trop courte.", 2);
        decisions.handIn(renaud, body, draft, 3);
        refuses("training.draft-own", () -> decisions.approve(renaud, body, draft, 4));
        refuses("training.draft-own", () -> decisions.approve(camille, body, draft, 4));
    }

    @Test
    void whatIsReadStandsStill() {
        var draft = drafts.begin(camille, body, PETIT);
        decisions.handIn(camille, body, draft, 0);
        refuses("training.draft-still", () -> say(draft, Place.course("/title"), "Autre"));
        assertThat(drafts.open(camille, body, draft).manuscript().text("reviewed"))
                .matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void aFaultyDraftIsKeptAndToldButGoesNowhere() {
        var draft = drafts.begin(camille, body, code, "Un cours neuf", Course.Audience.NEWCOMER);
        var desk = drafts.open(camille, body, draft);
        assertThat(desk.book()).isEmpty();
        assertThat(desk.told().about(Place.course("/promise")))
                .extracting(Fault::path)
                .containsOnly("course.yaml");
        refuses("training.draft-faulty", () -> decisions.handIn(camille, body, draft, 0));
    }

    @Test
    void anEmptyCourseIsWrittenToTheEndInThePortal() {
        var draft = drafts.begin(camille, body, code, "Un cours neuf", Course.Audience.NEWCOMER);
        say(draft, Place.course("/promise"), "Vous savez à qui parler.");
        say(draft, Place.course("/summary"), "Une leçon et une question.");
        say(draft, Place.lesson(0).at("goal"), "À la fin, vous savez qui appeler.");
        write(draft, new Edit.Write("lessons/un-cours-neuf.md", "## Qui appeler\n\nLa cellule, puis le siège."));
        write(draft, new Edit.Add(Place.course("/quiz/pools"), Edit.Kind.POOL, "Qui appeler"));
        write(draft, new Edit.Add(Place.question(0), Edit.Kind.QUESTION, "qui-appeler choice"));
        assertThat(drafts.open(camille, body, draft).told().about(Place.question(0)))
                .isNotEmpty();
        say(draft, Place.question(0).at("text"), "Qui appelez-vous d’abord ?");
        for (int i = 0; i < 2; i++) {
            var answer = Place.question(0).at("answers").at(i);
            say(draft, answer.at("text"), i == 0 ? "La cellule" : "Le siège");
            say(draft, answer.at("feedback"), i == 0 ? "Elle tient le fil." : "Il vient ensuite.");
        }
        var desk = drafts.open(camille, body, draft);
        assertThat(desk.told().faults()).isEmpty();
        assertThat(desk.manuscript().written("course.yaml")).startsWith("format: \"1.0\"\nid: gcs-val-fictif/" + code);
        curators.publish(drafts, decisions, draft);
        assertThat(courses.withCode(code).questions()).hasSize(1);
        assertThat(courses.withCode(code).text("lessons/un-cours-neuf.md")).contains("La cellule, puis le siège.");
    }

    @Test
    void twoEditorsOfOneDraftAreToldAndNothingIsWrittenOver() {
        var draft = drafts.begin(camille, body, PETIT);
        drafts.write(camille, body, draft, new Edit.Say(Place.course("/title"), "De Camille"), 0);
        refuses(
                "training.draft-moved-on",
                () -> drafts.write(renaud, body, draft, new Edit.Say(Place.course("/title"), "De Renaud"), 0));
        assertThat(drafts.open(renaud, body, draft).manuscript().text("title")).isEqualTo("De Camille");
    }

    @Test
    void ofManyAtOnceExactlyOneIsWritten() throws Exception {
        var draft = drafts.begin(camille, body, PETIT);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var tries = java.util.stream.IntStream.range(0, 6)
                    .<Callable<Boolean>>mapToObj(it -> () -> {
                        try {
                            drafts.write(camille, body, draft, new Edit.Say(Place.course("/title"), "T" + it), 0);
                            return true;
                        } catch (Refused refused) {
                            return false;
                        }
                    })
                    .toList();
            int written = 0;
            for (var it : threads.invokeAll(tries)) if (it.get()) written++;
            assertThat(written).isEqualTo(1);
        }
    }

    @Test
    void aLessonTakenOutGoesWithItsTextAndComesBackByOneStep() {
        var draft = drafts.begin(camille, body, PETIT);
        write(draft, new Edit.Remove(Place.lesson(0)));
        var without = drafts.open(camille, body, draft);
        assertThat(without.manuscript().files()).doesNotContainKeys("lessons/01-ecrire.md", "diagrams/ligne.svg");
        assertThat(without.told().faults()).extracting(it -> it.fault().key()).contains("course.lesson-unknown");
        assertThat(without.undo()).isTrue();

        var back = drafts.undo(camille, body, draft, without.draft().revision());
        assertThat(back.told().faults()).isEmpty();
        assertThat(back.manuscript().files()).containsKeys("lessons/01-ecrire.md", "diagrams/ligne.svg");
    }

    @Test
    void aPoolGoesWithItsQuestionsAndTheLastOneWithTheQuiz() {
        var draft = drafts.begin(camille, body, PETIT);
        for (int i = 0; i < 3; i++) write(draft, new Edit.Remove(Place.pool(0)));
        var manuscript = drafts.open(camille, body, draft).manuscript();
        assertThat(manuscript.at(Place.course("/quiz")).isMissingNode()).isTrue();
        assertThat(manuscript.files()).doesNotContainKey("questions.yaml");
    }

    @Test
    void questionsOfAnotherPlatformComeIntoAPoolWithNamesOfTheirOwn() throws Exception {
        var draft = drafts.begin(camille, body, PETIT);
        var before = drafts.open(camille, body, draft).manuscript().at(new Place(Manuscript.QUESTIONS, "/questions"));
        var pool = before.get(0).path("pool").asString("");
        var file = Files.readAllBytes(Path.of("src/test/resources/lms/moodle.gift"));
        var read = QuestionFile.read(file, Words.in("fr"));
        assertThat(read.faults()).isEmpty();
        write(draft, new Edit.Take(pool, read.questions()));
        write(draft, new Edit.Take(pool, read.questions()));

        var after = drafts.open(camille, body, draft).manuscript().at(new Place(Manuscript.QUESTIONS, "/questions"));
        assertThat(after.size()).isEqualTo(before.size() + 2 * read.questions().size());
        var names = after.valueStream().map(it -> it.path("id").asString("")).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(after.get(after.size() - 1).path("pool").asString("")).isEqualTo(pool);
        refuses("unknown", () -> write(draft, new Edit.Take("ailleurs", read.questions())));
    }

    @Test
    void lessonsMoveUpAndDown() {
        var draft = drafts.begin(camille, body, PETIT);
        write(draft, new Edit.Move(Place.lesson(1), -1));
        assertThat(drafts.open(camille, body, draft)
                        .manuscript()
                        .at(Place.lesson(0).at("id"))
                        .asString())
                .isEqualTo("relire");
        refuses("unknown", () -> write(draft, new Edit.Move(Place.lesson(0), -1)));
    }

    @Test
    void versionsMustRiseAndACodeBelongsToWhoHasIt() {
        var draft = drafts.begin(camille, body, PETIT);
        say(draft, Place.course("/version"), "1.0.0");
        refuses("training.draft-lower", () -> curators.publish(drafts, decisions, draft));

        var taken = drafts.begin(camille, body, "PETIT", "Un autre", Course.Audience.PLAYER);
        complete(taken);
        refuses("training.draft-code-taken", () -> curators.publish(drafts, decisions, taken));

        var early = drafts.begin(camille, body, PETIT);
        say(early, Place.course("/version"), "1.2.0-essai");
        refuses("training.draft-preliminary", () -> curators.publish(drafts, decisions, early));
    }

    @Test
    void aCircleOfCoursesToFollowBeforeIsRefused() {
        var first = drafts.begin(camille, body, code, "Premier", Course.Audience.PLAYER);
        complete(first);
        say(first, Place.course("/before"), List.of(PETIT));
        curators.publish(drafts, decisions, first);
        var second = drafts.begin(camille, body, PETIT);
        say(second, Place.course("/before"), List.of("gcs-val-fictif/" + code));
        refuses("training.draft-circle", () -> curators.publish(drafts, decisions, second));
    }

    @Test
    void anotherBodyNeitherReadsTheDraftNorTakesItsCourseOver() {
        var draft = drafts.begin(camille, body, code, "Le nôtre", Course.Audience.PLAYER);
        complete(draft);
        curators.publish(drafts, decisions, draft);
        var others = Curators.of(structures, people);
        refuses("unknown", () -> drafts.open(others.camille(), body, draft));
        refuses("unknown", () -> drafts.open(others.camille(), others.body(), draft));
        var theirs = drafts.begin(others.camille(), others.body(), "gcs-val-fictif/" + code);
        refuses("training.draft-not-yours", () -> others.publish(drafts, decisions, theirs));
    }

    @Test
    void whoOnlyCoordinatesHasNoDesk() {
        var other = people.arrive("test", PersonId.fresh().toString(), "Sasha Brun", "", true);
        structures.join(body, other.id(), Role.COORDINATOR);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> drafts.all(other.caller(), body));
        var home = StructureId.fresh();
        structures.add(new Structure(home, "EHPAD", "ehpad", ZoneId.of("Europe/Paris")));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> drafts.all(camille, home));
    }

    @Test
    void aZipComesInWithItsFaultsAndGoesOutAsItIs() {
        var draft = drafts.begin(camille, body, PETIT);
        say(draft, Place.course("/promise"), "");
        var zip = drafts.open(camille, body, draft).zip();
        var again = drafts.bring(renaud, body, zip);
        var one = drafts.open(camille, body, draft);
        var other = drafts.open(camille, body, again);
        assertThat(other.manuscript().files().keySet())
                .isEqualTo(one.manuscript().files().keySet());
        assertThat(other.manuscript().written("course.yaml"))
                .isEqualTo(one.manuscript().written("course.yaml"));
        assertThat(other.told().faults()).isNotEmpty();
        refuses(
                "training.draft-archive",
                () -> drafts.bring(camille, body, "pas un zip".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDrawingComesAsAFileAndOneThatDoesMoreIsRefused() {
        var draft = drafts.begin(camille, body, PETIT);
        var good = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 100\"><title>Un</title>"
                + "<rect width=\"9\" height=\"9\"/></svg>";
        write(draft, new Edit.Draw(Place.lesson(1), "Mon Dessin.svg", good.getBytes(StandardCharsets.UTF_8)));
        assertThat(drafts.drawing(camille, body, draft, "diagrams/mon-dessin.svg")
                        .type())
                .isEqualTo("image/svg+xml");
        var bad = good.replace("<rect", "<script>alert(1)</script><rect");
        refuses(
                "training.draft-drawing-bad",
                () -> write(draft, new Edit.Draw(Place.lesson(1), "autre.svg", bad.getBytes(StandardCharsets.UTF_8))));
        refuses("unknown", () -> drafts.drawing(camille, body, draft, "course.yaml"));
    }

    @Test
    void signsThatNobodySeesAreLeftOutAndMarkupIsAFault() {
        var draft = drafts.begin(camille, body, PETIT);
        say(draft, Place.course("/title"), "Titre\u0000 \u202E: {piégé} # oui\r\nsuite");
        assertThat(drafts.open(camille, body, draft).manuscript().text("title"))
                .isEqualTo("Titre : {piégé} # oui\nsuite");
        write(draft, new Edit.Write("lessons/02-relire.md", "<script>alert(1)</script>\n"));
        assertThat(drafts.open(camille, body, draft).told().in("lessons/02-relire.md"))
                .extracting(Fault::key)
                .contains("markdown.html");
        refuses("unknown", () -> write(draft, new Edit.Write("lessons/../course.md", "x")));
        refuses("unknown", () -> say(draft, Place.course("/id"), "autre/CODE"));
    }

    private void complete(DraftId draft) {
        say(draft, Place.course("/promise"), "Vous savez.");
        say(draft, Place.course("/summary"), "Une leçon.");
        say(draft, Place.lesson(0).at("goal"), "À la fin, vous savez.");
        var file = drafts.open(camille, body, draft)
                .manuscript()
                .at(Place.lesson(0).at("text"))
                .asString();
        write(draft, new Edit.Write(file, "## Une leçon\n\nElle tient en une phrase."));
    }

    private OnShelf.Standing standing(DraftId draft) {
        return decisions.shelf(camille, body).stream()
                .filter(it -> draft.equals(it.draft()))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private void say(DraftId draft, Place place, Object value) {
        write(draft, new Edit.Say(place, value));
    }

    private void write(DraftId draft, Edit edit) {
        drafts.write(camille, body, draft, edit, curators.revision(drafts, draft));
    }

    private static void refuses(String key, ThrowingCallable what) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(what)
                .extracting(Refused::key)
                .isEqualTo(key);
    }
}
