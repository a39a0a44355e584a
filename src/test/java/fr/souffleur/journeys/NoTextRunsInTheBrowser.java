package fr.souffleur.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import fr.souffleur.documents.Payloads;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the portal makes of hostile words, shown in a real browser without any policy to protect it. */
@Tag("journey")
class NoTextRunsInTheBrowser {

    @Test
    void noDialogNoRequestNoScript() {
        var seen = new ArrayList<String>();
        try (var browsers = new Browsers("http://127.0.0.1")) {
            var page = browsers.person("fr");
            page.onDialog(it -> {
                seen.add("dialog " + it.message());
                it.dismiss();
            });
            page.onRequest(it -> seen.add("request " + it.url()));
            page.onPageError(it -> seen.add("error " + it));
            page.onPopup(it -> seen.add("popup " + it.url()));
            for (var payload : Payloads.cases()) {
                page.setContent(Payloads.html(payload).stream()
                        .collect(Collectors.joining("<hr>", "<!doctype html><body>", "</body>")));
                page.waitForLoadState(LoadState.LOAD);
                assertThat(
                                page.evaluate(
                                        "document.querySelectorAll('script,img,iframe,a,[onerror],[onload],[href],[src]').length"))
                        .as(payload)
                        .isEqualTo(0);
            }
            page.setContent("<img src=x onerror=alert(1)>");
            page.waitForCondition(() -> seen.stream().anyMatch(it -> it.startsWith("dialog")));
        }
        assertThat(seen)
                .as("the last picture alone, which shows that dialogs are seen")
                .noneMatch(it -> it.startsWith("error"))
                .hasSizeLessThanOrEqualTo(2);
    }
}
