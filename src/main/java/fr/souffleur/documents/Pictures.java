package fr.souffleur.documents;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The pictures of one document, by addresses that exist only inside it. Any other address, whatever its kind, is refused. */
final class Pictures {

    static final String BASE = "paper:/";

    private final Map<String, byte[]> contents = new HashMap<>();

    Pictures() {
        contents.put(BASE + "hatch", Drawings.HATCH);
        contents.put(BASE + "emblem", Drawings.EMBLEM);
    }

    /** @return the address under which the document finds it */
    String add(byte[] content) {
        var address = BASE + "picture-" + contents.size();
        contents.put(address, Drawings.grey(content));
        return address;
    }

    void lendTo(PdfRendererBuilder renderer) {
        for (var when : ExternalResourceControlPriority.values())
            renderer.useExternalResourceAccessControl((address, kind) -> contents.containsKey(address), when);
        renderer.useUriResolver((base, address) -> contents.containsKey(address) ? address : null);
        renderer.useProtocolsStreamImplementation(this::open, "paper", "http", "https", "file", "jar", "ftp", "data");
    }

    private FSStream open(String address) {
        var content = contents.getOrDefault(address, new byte[0]);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(content);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
