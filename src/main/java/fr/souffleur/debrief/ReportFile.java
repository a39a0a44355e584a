package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.questionnaire.Results;
import fr.souffleur.kits.Digest;
import fr.souffleur.live.Chronicle;
import fr.souffleur.planning.RunSheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A report as JSON, whole: what is read back draws the same paper. It holds the grid and what was said and done, never the
 * script of the kit, nor who typed which line.
 */
public final class ReportFile {

    public static final String FORMAT = "souffleur.report";

    /** Of the layout; one that is not known is refused. */
    public static final String VERSION = "1.0";

    /** The largest that is read, in signs: a log of three hundred pages has two millions. */
    static final int LARGEST = 20_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(nobody())
            .build();

    private ReportFile() {}

    /** Whoever typed a line is left out; roles stay. */
    private static SimpleModule nobody() {
        return new SimpleModule()
                .addSerializer(Caller.class, new StdSerializer<>(Caller.class) {
                    @Override
                    public void serialize(Caller caller, JsonGenerator json, SerializationContext context) {
                        json.writeString("");
                    }
                })
                .addDeserializer(Caller.class, new StdDeserializer<>(Caller.class) {
                    @Override
                    public Caller deserialize(JsonParser json, DeserializationContext context) {
                        json.skipChildren();
                        return new Caller.Clock();
                    }
                });
    }

    /** @param stamp null for a draft; it says how the report stood when it was written, and is not believed when read */
    private record Written(
            String format,
            String version,
            Chronicle chronicle,
            Notebook notebook,
            List<Report.Answered> context,
            Report.Attribution attribution,
            Results asked,
            @Nullable Before before,
            @Nullable Stamp stamp) {}

    public static String write(Report report) {
        return MAPPER.writeValueAsString(new Written(
                FORMAT,
                VERSION,
                report.chronicle().withSheet(bare(report.chronicle().sheet())),
                report.notebook(),
                report.context(),
                report.attribution(),
                report.asked(),
                report.before(),
                report.stamp()));
    }

    /** By which a reading of it is known again: SHA-256 of all that stands in it, however many lines the log has by now. */
    static String reading(Report report) {
        var all = (ObjectNode) MAPPER.readTree(write(report));
        ((ObjectNode) all.get("chronicle")).remove(List.of("seq", "phase"));
        return Digest.of(MAPPER.writeValueAsBytes(all));
    }

    /**
     * @return the report without its stamp
     * @throws Refused {@code debrief.file.…} for anything else than a whole report of this layout
     */
    public static Report read(String json) {
        if (json.length() > LARGEST) throw new Refused("debrief.file.large", LARGEST / 1_000_000);
        var written = parse(json);
        if (!FORMAT.equals(written.format())) throw new Refused("debrief.file.other");
        if (written.version() == null) throw new Refused("debrief.file.other");
        if (!VERSION.equals(written.version())) throw new Refused("debrief.file.version", written.version(), VERSION);
        Whole.mustBe(written, "debrief.file.other");
        try {
            var chronicle = written.chronicle();
            return new Report(
                            chronicle,
                            Findings.of(chronicle),
                            written.notebook(),
                            written.context(),
                            written.attribution(),
                            written.asked(),
                            null)
                    .comparedWith(written.before());
        } catch (RuntimeException contradicts) {
            throw new Refused("debrief.file.other");
        }
    }

    private static Written parse(String json) {
        try {
            var written = MAPPER.readValue(json, Written.class);
            if (written == null) throw new Refused("debrief.file.other");
            return written;
        } catch (JacksonException | IllegalArgumentException no) {
            throw new Refused("debrief.file.other");
        }
    }

    /** What the report needs of the sheet; the script stays with those who play it. */
    private static RunSheet bare(RunSheet sheet) {
        return new RunSheet(
                sheet.version(),
                sheet.exercise(),
                sheet.structure(),
                sheet.structureType(),
                sheet.zone(),
                sheet.startsAt(),
                sheet.kit(),
                sheet.kitVersion(),
                sheet.gridVersion(),
                sheet.language(),
                sheet.title(),
                sheet.level(),
                sheet.welcomeMinutes(),
                sheet.playMinutes(),
                sheet.debriefMinutes(),
                sheet.startDay(),
                sheet.startHour(),
                Map.copyOf(sheet.answers()),
                sheet.roles(),
                sheet.lines().stream().map(ReportFile::bare).toList(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                sheet.criteria(),
                List.of(),
                "",
                List.of(),
                sheet.questionnaire(),
                sheet.recommendations(),
                List.of(),
                List.of(),
                List.of(),
                sheet.pointHeadings(),
                sheet.checks());
    }

    private static RunSheet.Line bare(RunSheet.Line line) {
        return new RunSheet.Line(
                line.id(),
                line.kind(),
                line.minute(),
                line.day(),
                line.hour(),
                line.phase(),
                line.title(),
                line.channel(),
                line.from(),
                line.to(),
                "",
                line.essential(),
                line.automatic(),
                null,
                line.criteria(),
                "",
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }
}
