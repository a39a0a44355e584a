package fr.souffleur.documents;

import java.util.List;
import java.util.stream.Stream;

/** Words of people that a browser may take for something else: the usual ones, and those of our own Markdown. */
public final class Payloads {

    private static final List<String> ELEMENTS = List.of(
            "img src=x",
            "svg",
            "body",
            "video src=x",
            "audio src=x",
            "details open",
            "input autofocus",
            "marquee",
            "iframe src=x",
            "object data=x",
            "select autofocus",
            "a href=# style=position:fixed");

    private static final List<String> HANDLERS = List.of(
            "onerror=alert(1)",
            "onload=alert(1)",
            "ontoggle=alert(1)",
            "onfocus='alert(1)'",
            "ONMOUSEOVER=\"alert(1)\"");

    private static final List<String> ADDRESSES = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\tscript:alert(1)",
            "&#106;avascript:alert(1)",
            "javascript&colon;alert(1)",
            "\\u006aavascript:alert(1)",
            "\u0001javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+",
            "vbscript:msgbox(1)",
            "file:///etc/passwd",
            "//127.0.0.1/x",
            "https://127.0.0.1/x");

    private static final List<String> WORDS = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//127.0.0.1/x.js></SCRIPT>",
            "<script\u000Balert(1)//",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script>alert`1`</script>",
            "<<script>alert(1);//<</script>",
            "</p><script>alert(1)</script><p>",
            "</td></tr></table><script>alert(1)</script>",
            "\"><script>alert(1)</script>",
            "' onclick=alert(1) x='",
            "\" onclick=alert(1) x=\"",
            "` onclick=alert(1) x=`",
            "<img src=x:x onerror\n=alert(1)>",
            "<img/src=x/onerror=alert(1)>",
            "<img src='x' onerror=&#97;lert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg/onload=alert(1)>",
            "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x></svg>",
            "<svg><foreignObject><iframe srcdoc='<script>alert(1)</script>'></iframe></foreignObject></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<textarea><img src=x onerror=alert(1)></textarea>",
            "<title><img src=x onerror=alert(1)></title>",
            "<style>@import 'javascript:alert(1)';</style>",
            "<style><img src='</style><img src=x onerror=alert(1)>'>",
            "<xmp><img src='</xmp><img src=x onerror=alert(1)>'></xmp>",
            "<template><script>alert(1)</script></template>",
            "<form action=javascript:alert(1)><button>x</button></form>",
            "<button formaction=javascript:alert(1)>x</button>",
            "<isindex action=javascript:alert(1) type=image>",
            "<base href=javascript:/a/+alert(1)//>",
            "<link rel=stylesheet href=javascript:alert(1)>",
            "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
            "<embed src=javascript:alert(1)>",
            "<frameset onload=alert(1)>",
            "<div style='background:url(javascript:alert(1))'>x</div>",
            "<div style=width:expression(alert(1))>x</div>",
            "<!--<img src='--><img src=x onerror=alert(1)>'>",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?xml version='1.0'?><script>alert(1)</script>",
            "<!DOCTYPE html><script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&amp;lt;script&amp;gt;alert(1)",
            "\\<script\\>alert(1)\\</script\\>",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
            "<a\u00A0href=javascript:alert(1)>x</a>",
            "<x onclick=alert(1)>x</x>",
            "{{<script>alert(1)</script>}}",
            "{{constructor.constructor('alert(1)')()}}",
            "${alert(1)} #{alert(1)} <%= 1 %>",
            "```html onload=alert(1)\"><script>\nalert(1)\n```",
            "`<img src=x onerror=alert(1)>`",
            "```\"><img/src=x/onerror=alert(1)>\nx\n```",
            "    <script>alert(1)</script>",
            "| <img src=x onerror=alert(1)> |\n|:-:|\n| <script>alert(1)</script> |",
            "1. <script>\n   alert(1)\n   </script>",
            "> <script>\n> alert(1)\n> </script>",
            "# <script>alert(1)</script> {onclick=alert(1)}",
            "[x]: javascript:alert(1)\n\n[x] ![x][x]",
            "[![x](x \"onerror=alert(1)\")](javascript:alert(1))",
            "![x](x'onerror='alert(1) \"x\\\" onerror=alert(1) x=\\\"\")",
            "<javascript:alert(1)>",
            "<a@b\"onclick=alert(1)>",
            "~~<script>alert(1)</script>~~ **<script>alert(1)</script>**",
            "\uE000script\uE001alert(1)");

    private Payloads() {}

    public static List<String> cases() {
        var handled = ELEMENTS.stream().flatMap(it -> HANDLERS.stream().map(how -> "<" + it + " " + how + ">x"));
        var linked = ADDRESSES.stream().flatMap(it -> Stream.of("[x](" + it + ")", "![x](" + it + ")"));
        return Stream.of(WORDS.stream(), handled, linked)
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    /** Everything that the portal makes of it: as a text of a kit, in one, as an answer, as an answer in a table. */
    public static List<String> html(String payload) {
        var asText = Markdown.with("fr", java.util.Map.of());
        var asAnswer = Markdown.with("fr", java.util.Map.of("nom", payload));
        return List.of(
                asText.html(payload),
                asText.html("# Titre " + payload + "\n\n- " + payload + "\n\n| a |\n|---|\n| " + payload + " |\n"),
                asText.inline(payload),
                asAnswer.html("{{nom}}"),
                asAnswer.html("# {{nom}}\n\n> {{nom}}\n\n| {{nom}} |\n|---|\n| **{{nom}}** |\n"));
    }
}
