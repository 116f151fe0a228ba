package no.likevilkar.integration.document.saft;

import java.util.regex.Pattern;
import no.likevilkar.integration.document.text.Quoted;

/** What the schema validator says, in words. */
final class Plain {

    private static final String NAMESPACE = "\"?" + Pattern.quote(Masters.NAMESPACE) + "\"?:";
    private static final Pattern UNEXPECTED = Pattern.compile(
            "cvc-complex-type\\.2\\.4\\.\\w: Invalid content was found starting with element '\\{?(.*?)}?'\\.(.*)",
            Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile(
            "cvc-complex-type\\.2\\.4\\.\\w: The content of element '(.*?)' is not complete\\.(.*)", Pattern.DOTALL);
    private static final Pattern VALUE =
            Pattern.compile("cvc-[-.\\w]+: (?:The value|Value) '(.*?)' .*", Pattern.DOTALL);

    private Plain() {}

    static String of(String message) {
        String text = message.replaceAll(NAMESPACE, "").replace(Masters.NAMESPACE, "");
        var match = UNEXPECTED.matcher(text);
        if (match.matches()) {
            return "element " + Quoted.of(local(match.group(1))) + expected(match.group(2));
        }
        match = MISSING.matcher(text);
        if (match.matches()) {
            return "element " + Quoted.of(local(match.group(1))) + " that ends too early" + expected(match.group(2));
        }
        match = VALUE.matcher(text);
        if (match.matches()) {
            return "the value " + Quoted.of(match.group(1));
        }
        return Quoted.of(text);
    }

    private static String expected(String rest) {
        int from = rest.indexOf('{');
        int to = rest.lastIndexOf('}');
        return from < 0 || to < from
                ? " where none belongs"
                : " where one of these belongs: " + rest.substring(from + 1, to).replaceAll("[{}]", "");
    }

    private static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
