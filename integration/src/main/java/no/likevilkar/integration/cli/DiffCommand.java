package no.likevilkar.integration.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.likevilkar.integration.diff.BundleDiff;
import no.likevilkar.integration.diff.Change;
import no.likevilkar.integration.diff.Change.Side;
import no.likevilkar.json.Canonical;
import no.likevilkar.json.Tree;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diff}: what changed from one bundle to another, facts and method apart. */
@picocli.CommandLine.Command(
        name = "diff",
        description = "Tells what changed from one bundle to another, facts and method apart.",
        sortOptions = false)
final class DiffCommand extends Command {

    @Parameters(index = "0", arity = "1", paramLabel = "A", description = "the bundle before")
    private Path before;

    @Parameters(index = "1", arity = "1", paramLabel = "B", description = "the bundle after")
    private Path after;

    @Mixin
    private FormatOptions format;

    DiffCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws Exception {
        var first = BundleFiles.opened(before);
        var second = BundleFiles.opened(after);
        var changes = BundleDiff.between(first, second);
        if (format.json()) {
            data(json(changes));
        } else {
            var page = new Page(common().paint(console()));
            new DiffText(second, common().texts()).write(page, changes);
            data(page.toString());
        }
        return ExitCode.DONE;
    }

    private static byte[] json(List<Change> changes) {
        Map<String, Object> sides = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            sides.put(
                    side.name().toLowerCase(Locale.ROOT),
                    changes.stream()
                            .filter(change -> change.part().side() == side)
                            .map(DiffCommand::row)
                            .collect(Collectors.toList()));
        }
        return Canonical.bytes(sides);
    }

    private static Map<String, Object> row(Change change) {
        return Tree.of(
                "part",
                change.part().name(),
                "what",
                change.what(),
                "before",
                text(change.before()),
                "after",
                text(change.after()));
    }

    private static Object text(Optional<String> value) {
        return value.orElse(null);
    }
}
