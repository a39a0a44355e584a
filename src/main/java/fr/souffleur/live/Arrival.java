package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stimulus that has come in.
 *
 * @param html what is said or written, as safe HTML, relance included once given
 * @param to role names addressed; empty for everybody
 * @param mine whether it is addressed to this screen's role (or a role it holds), or only lies on the table
 * @param acknowledgedBy role name of who took the call, if anybody has
 */
public record Arrival(
        InjectId inject,
        int seq,
        long playMillis,
        int storyMinutes,
        String channel,
        String title,
        String from,
        List<String> to,
        boolean mine,
        String html,
        @Nullable String relanceHtml,
        List<Handout> documents,
        @Nullable String acknowledgedBy) {}
