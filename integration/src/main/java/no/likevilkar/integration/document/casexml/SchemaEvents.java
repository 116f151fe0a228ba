package no.likevilkar.integration.document.casexml;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.text.Quoted;
import no.likevilkar.integration.document.xml.GuardedReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/**
 * Turns what the schema validator says into problems with a place, and lets it go on to the next. The validator tells of one
 * wrong value twice, first the fault, then the attribute: only the second makes a problem.
 */
final class SchemaEvents implements ErrorHandler {

    private static final Pattern VALUE = Pattern.compile(
            "cvc-attribute\\.3: The value '(.*)' of attribute '([^']*)' on element '[^']*' is not valid with respect to its type, '([^']*)'\\.",
            Pattern.DOTALL);
    private static final Pattern LIST =
            Pattern.compile("cvc-enumeration-valid: .* enumeration '\\[(.*)]'\\..*", Pattern.DOTALL);
    private static final Pattern UNKNOWN_ATTRIBUTE =
            Pattern.compile("cvc-complex-type\\.3\\.2\\.2: Attribute '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern NO_ATTRIBUTE =
            Pattern.compile("cvc-complex-type\\.4: Attribute '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile(
            "cvc-complex-type\\.2\\.4\\.\\w: Invalid content was found starting with element '(.*?)'\\.(.*)",
            Pattern.DOTALL);
    private static final Pattern INCOMPLETE = Pattern.compile(
            "cvc-complex-type\\.2\\.4\\.\\w: The content of element '.*?' is not complete\\.(.*)", Pattern.DOTALL);
    private static final Pattern DETAIL = Pattern.compile(
            "cvc-(datatype|pattern|enumeration|length|minLength|maxLength|minInclusive|maxInclusive|minExclusive|maxExclusive|totalDigits|fractionDigits)[-.\\w]*: .*",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\w+(?=[,}\\]]|$)");

    private final GuardedReader reader;
    private final Problems problems;
    private final UnaryOperator<String> place;
    private Optional<String> list = Optional.empty();

    SchemaEvents(GuardedReader reader, Problems problems) {
        this(
                reader,
                problems,
                path -> "line " + reader.getLocation().getLineNumber() + ", column "
                        + reader.getLocation().getColumnNumber() + ", " + path);
    }

    /** @param place makes a path into a place that people can find */
    SchemaEvents(GuardedReader reader, Problems problems, UnaryOperator<String> place) {
        this.reader = reader;
        this.problems = problems;
        this.place = place;
    }

    @Override
    public void warning(SAXParseException event) {
        error(event);
    }

    @Override
    public void fatalError(SAXParseException event) {
        error(event);
    }

    @Override
    public void error(SAXParseException event) {
        String message = String.valueOf(event.getMessage());
        Matcher words = LIST.matcher(message);
        if (words.matches()) {
            list = Optional.of(words.group(1));
        } else if (!DETAIL.matcher(message).matches()) {
            report(message);
            list = Optional.empty();
        }
    }

    private void report(String message) {
        Matcher match = VALUE.matcher(message);
        if (match.matches()) {
            ValueFault fault = ValueFault.of(match.group(1), match.group(3), list);
            problems.add(
                    fault.code(),
                    place(reader.path() + "/@" + match.group(2)),
                    Quoted.of(match.group(1)),
                    fault.expected(),
                    fault.remedy());
        } else if ((match = UNKNOWN_ATTRIBUTE.matcher(message)).matches()) {
            problems.add(
                    "CAS-103",
                    place(reader.path()),
                    "attribute " + Quoted.of(match.group(1)),
                    "only attributes the schema knows",
                    "Correct the spelling or remove it.");
        } else if ((match = NO_ATTRIBUTE.matcher(message)).matches()) {
            problems.add(
                    "CAS-104",
                    place(reader.path()),
                    "no attribute \"" + match.group(1) + "\"",
                    "the attribute \"" + match.group(1) + "\"",
                    "Add it.");
        } else if ((match = ELEMENT.matcher(message)).matches()) {
            problems.add(
                    "CAS-101",
                    place(reader.path()),
                    "element " + Quoted.of(name(match.group(1))),
                    expected(match.group(2)),
                    "Put the expected one there first, or correct the spelling, move it to its place, or remove it.");
        } else if ((match = INCOMPLETE.matcher(message)).matches()) {
            problems.add(
                    "CAS-102",
                    place(reader.path()),
                    "an element that ends too early",
                    expected(match.group(1)),
                    "Add what is missing.");
        } else if (message.startsWith("cvc-complex-type.2.3") || message.startsWith("cvc-complex-type.2.1")) {
            problems.add(
                    "CAS-105",
                    place(reader.path()),
                    "content between the tags",
                    "attributes and elements only",
                    "Write values as attributes; keep remarks in comments.");
        } else {
            problems.add(
                    "CAS-119",
                    place(reader.path()),
                    Quoted.of(message),
                    "what the schema says",
                    "Compare with the template.");
        }
    }

    private static String expected(String rest) {
        int from = rest.indexOf('{');
        if (from < 0) {
            return "no further element here";
        }
        List<String> names = NAME.matcher(rest.substring(from, rest.lastIndexOf('}') + 1))
                .results()
                .map(r -> r.group())
                .toList();
        return names.size() == 1
                ? "element \"" + names.get(0) + "\""
                : "one of the elements " + String.join(", ", names);
    }

    private static String name(String qualified) {
        int colon = qualified.lastIndexOf(':');
        return qualified.substring(colon + 1).replace("}", "");
    }

    private String place(String path) {
        return place.apply(path);
    }
}
