package no.likevilkar.check.trace;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.likevilkar.check.Protocol;
import no.likevilkar.check.Remark;
import no.likevilkar.check.Unshown;

/** What differs between a step as it stands and as it is calculated, member by member. */
final class Differences {

    private final Protocol protocol;
    private final TraceLines.Line line;
    private boolean same = true;
    private boolean known = true;

    /** How a step came out. */
    enum Result {
        DIFFERENT,
        CONFIRMED,
        /** What is shown is as calculated; a part of it is not shown. */
        IN_PART
    }

    private Differences(Protocol protocol, TraceLines.Line line) {
        this.protocol = protocol;
        this.line = line;
    }

    static Result compare(TraceLines.Line line, Step expected, Protocol protocol) {
        var differences = new Differences(protocol, line);
        differences.compare("", line.step().members(), expected.members());
        if (!differences.same) {
            return Result.DIFFERENT;
        }
        return differences.known ? Result.CONFIRMED : Result.IN_PART;
    }

    private void compare(String path, Object found, Object expected) {
        if (expected == Unproven.WORD) {
            known = false;
            String place = line.place() + " (" + line.step().name() + ")" + path.replace('/', ' ');
            protocol.unproven(
                    Remark.Kind.RESTS_ON_WITHHELD,
                    place + " says " + Text.of(found) + ", and that rests on values that are not shown.",
                    place,
                    Text.of(found));
        } else if (found == Unshown.VALUE) {
            known = false;
            protocol.notShown("trace.jsonl/" + line.number() + path);
        } else if (expected == Unshown.VALUE) {
            fail(path, found, "that it is withheld, because it rests on values that are not shown");
        } else if (found instanceof Map<?, ?> map && expected instanceof Map<?, ?> other) {
            members(path, map, other);
        } else if (found instanceof List<?> list && expected instanceof List<?> other && list.size() == other.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(path + "/" + i, list.get(i), other.get(i));
            }
        } else if (found == null ? expected != null : !found.equals(expected)) {
            fail(path, found, Text.of(expected));
        }
    }

    private void members(String path, Map<?, ?> found, Map<?, ?> expected) {
        var names = new TreeSet<String>();
        found.keySet().forEach(name -> names.add((String) name));
        expected.keySet().forEach(name -> names.add((String) name));
        for (var name : names) {
            if (!expected.containsKey(name)) {
                fail(path + "/" + name, found.get(name), "no such member");
            } else if (!found.containsKey(name)) {
                fail(path + "/" + name, null, Text.of(expected.get(name)));
            } else {
                compare(path + "/" + name, found.get(name), expected.get(name));
            }
        }
    }

    private void fail(String path, Object found, String expected) {
        same = false;
        protocol.fail(
                "CHK-411",
                line.place() + ", " + path.substring(1) + " of " + line.step().name(),
                Text.of(found),
                expected);
    }
}
