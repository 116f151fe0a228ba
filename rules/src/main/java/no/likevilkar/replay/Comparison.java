package no.likevilkar.replay;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import no.likevilkar.Assessment;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.json.Canonical;

/** Finds the first place in each file where what was recorded and what came out anew differ. Bytes decide; trees tell where. */
final class Comparison {

    private static final String CHAIN = "previous";

    private final Recorded recorded;

    Comparison(Recorded recorded) {
        this.recorded = recorded;
    }

    /** A difference with the path at which it stands, as disclosures name it. */
    record Found(String path, Difference difference) {}

    List<Found> of(Assessment.Files replayed) {
        return List.of(
                        file(Recorded.CASE, recorded.caseJson(), replayed.caseJson()),
                        trace(Recorded.lines(replayed.trace())),
                        file(Recorded.VERDICT, recorded.verdictJson(), replayed.verdict()))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Found> file(String file, byte[] said, byte[] came) {
        if (Arrays.equals(said, came)) {
            return Optional.empty();
        }
        return Optional.of(first(file, "", said, came));
    }

    private Optional<Found> trace(List<byte[]> came) {
        var said = recorded.trace();
        for (int i = 0; i < Math.max(said.size(), came.size()); i++) {
            if (i >= said.size() || i >= came.size()) {
                String path = Recorded.TRACE + "/" + (i + 1);
                return Optional.of(new Found(
                        path,
                        new Difference(
                                Recorded.TRACE,
                                "step " + (i + 1),
                                recorded.step(i),
                                i < came.size() ? new String(came.get(i), StandardCharsets.UTF_8) : "")));
            }
            if (!Arrays.equals(said.get(i), came.get(i))) {
                return Optional.of(first(Recorded.TRACE, "/" + (i + 1), said.get(i), came.get(i)));
            }
        }
        return Optional.empty();
    }

    private Found first(String file, String within, byte[] said, byte[] came) {
        String place = within.isEmpty() ? "" : "step " + within.substring(1);
        try {
            return member(file, within, StrictJson.read(file, said), StrictJson.read(file, came))
                    .orElseGet(() -> whole(file, place.isEmpty() ? "the bytes" : place, said, came));
        } catch (BadJsonException unreadable) {
            return whole(file, place.isEmpty() ? "the bytes" : place, said, came);
        }
    }

    private static Found whole(String file, String place, byte[] said, byte[] came) {
        return new Found(
                file,
                new Difference(
                        file,
                        place,
                        new String(said, StandardCharsets.UTF_8),
                        new String(came, StandardCharsets.UTF_8)));
    }

    /** The first member that differs; the link to the line before is looked at last, because it only follows. */
    private Optional<Found> member(String file, String within, Object said, Object came) {
        if (Objects.equals(said, came)) {
            return Optional.empty();
        }
        if (said instanceof Map<?, ?> a && came instanceof Map<?, ?> b && !sealed(a) && !sealed(b)) {
            var names = new TreeSet<String>();
            a.keySet().forEach(name -> names.add((String) name));
            b.keySet().forEach(name -> names.add((String) name));
            return names.stream()
                    .sorted((x, y) -> Boolean.compare(x.equals(CHAIN), y.equals(CHAIN)))
                    .flatMap(name -> member(file, within + "/" + name, a.get(name), b.get(name)).stream())
                    .findFirst();
        }
        if (said instanceof List<?> a && came instanceof List<?> b && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                var found = member(file, within + "/" + i, a.get(i), b.get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        String path = file + within;
        return Optional.of(
                new Found(path, new Difference(file, place(file, within), shown(path, said), shown(path, came))));
    }

    private static String place(String file, String within) {
        return file.equals(Recorded.TRACE) ? "step " + within.substring(1) : within.substring(1);
    }

    /** As JSON; a sealed value that the bundle opens is shown open. */
    private String shown(String path, Object value) {
        if (value == null) {
            return "";
        }
        boolean isSealed = value instanceof Map<?, ?> map && sealed(map);
        var open = isSealed ? recorded.openings().at(path) : Optional.empty();
        return new String(Canonical.bytes(value), StandardCharsets.UTF_8)
                + open.map(one -> " (" + new String(Canonical.bytes(one), StandardCharsets.UTF_8) + ")")
                        .orElse("");
    }

    private static boolean sealed(Map<?, ?> map) {
        return map.size() == 1 && map.containsKey("sealed");
    }
}
