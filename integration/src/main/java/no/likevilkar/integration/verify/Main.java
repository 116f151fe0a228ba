package no.likevilkar.integration.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.likevilkar.check.Checker;
import no.likevilkar.check.signature.BadTrustException;
import no.likevilkar.check.signature.Trust;
import no.likevilkar.integration.pointer.OpenedDocuments;

/**
 * The small jar: verifies bundles without the product. Exit codes: 0 verified, 1 a file of ours that cannot be read, 2 wrong
 * usage, 20 broken, 21 not trusted; of several bundles the worst counts: 20, then 21, then 0.
 */
public final class Main {

    private static final String USAGE =
            "usage: likevilkar-verify [--trust FILE [--at DATE]] [--lang nb|nn|en] [--format text|json] BUNDLE...";

    private String language = Wording.LANGUAGES.get(0);
    private boolean json;
    private Optional<Path> trust = Optional.empty();
    private Optional<LocalDate> at = Optional.empty();
    private final List<Path> bundles = new ArrayList<>();

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(out, err, List.of(arguments)));
    }

    /** Runs one command line; the exit code. */
    static int run(PrintStream out, PrintStream err, List<String> arguments) {
        var main = new Main();
        try {
            main.read(arguments);
            return main.verify(out);
        } catch (IllegalArgumentException | DateTimeException | BadTrustException e) {
            err.println(Lines.harmless(e.getMessage()));
            err.println(USAGE);
            return 2;
        } catch (IOException e) {
            err.println("cannot read " + Lines.harmless(String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private void read(List<String> arguments) {
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (!argument.startsWith("--")) {
                bundles.add(path(argument));
                continue;
            }
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(argument + ": found nothing after it");
            }
            String value = rest.next();
            switch (argument) {
                case "--trust" -> trust = Optional.of(path(value));
                case "--at" -> at = Optional.of(LocalDate.parse(value));
                case "--lang" -> language = oneOf(argument, value, Wording.LANGUAGES);
                case "--format" ->
                    json = oneOf(argument, value, List.of("text", "json")).equals("json");
                default -> throw new IllegalArgumentException("no option " + argument);
            }
        }
        if (bundles.isEmpty()) {
            throw new IllegalArgumentException("no bundle named");
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(text + ": no path");
        }
    }

    private static String oneOf(String option, String value, List<String> choices) {
        if (choices.contains(value)) {
            return value;
        }
        throw new IllegalArgumentException(option + ": found " + value + "; expected one of " + choices);
    }

    private int verify(PrintStream out) throws IOException {
        var whom = trust.isEmpty()
                ? Trust.notAsked()
                : Trust.of(Files.readAllBytes(trust.get()), at.orElseGet(LocalDate::now));
        var checker = new Checker(new OpenedDocuments(), whom);
        var text = new VerificationText(new Wording(language), Map.of());
        int worst = Verification.VERIFIED;
        for (Path path : bundles) {
            var verification = Verification.of(path, checker, whom.isAsked());
            out.print(json ? VerificationJson.of(verification, Map.of()) + "\n" : text.write(verification));
            worst = worse(worst, verification.exitCode());
        }
        return worst;
    }

    private static int worse(int one, int other) {
        return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
    }
}
