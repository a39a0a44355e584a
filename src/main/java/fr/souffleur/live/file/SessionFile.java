package fr.souffleur.live.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one self-contained page exported. Every word in it is data.
 *
 * @param sheet digest of the sheet that was played
 * @param file the page that was handed out
 * @param startedAt DEBEX by the clock of that computer; null while it was not said
 * @param header all but the lines and the last seal, as it was written
 * @param mac seals the header onto the last line
 */
public record SessionFile(
        UUID exercise,
        @Nullable UUID structure,
        String sheet,
        UUID file,
        Instant issuedAt,
        Instant exportedAt,
        @Nullable Instant startedAt,
        List<Line> lines,
        ObjectNode header,
        String mac) {

    /**
     * One move.
     *
     * @param at by the clock of that computer
     * @param play play time in milliseconds
     * @param body the line without its seal, as it was written
     */
    public record Line(int n, UUID id, Instant at, long play, ObjectNode move, ObjectNode body, String mac) {}
}
