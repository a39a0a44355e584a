package fr.souffleur.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** When a journey stops short, what everybody was looking at is kept under {@code target/journeys}. */
class Pictures implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable stopped) throws Throwable {
        if (context.getRequiredTestInstance() instanceof Journey journey)
            for (var page : journey.browsers.pages())
                keep(page, context.getRequiredTestMethod().getName());
        throw stopped;
    }

    private static void keep(Page page, String test) {
        var name = test + "-" + Integer.toHexString(page.hashCode());
        System.out.println(name + " stands at " + page.url());
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/journeys/" + name + ".png")));
    }
}
