package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import no.likevilkar.check.Failure;
import no.likevilkar.check.log.Checkpoint;
import no.likevilkar.check.log.LogReport;
import no.likevilkar.check.log.NoteKey;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.log.NoteSigner;
import no.likevilkar.integration.log.Witness.Look;

/** What a look at a log came to, for people; the last line is for scripts. */
final class LogText {

    private static final int MOST = 20;

    private final Texts texts;
    private final Page page;

    LogText(Texts texts, Page page) {
        this.texts = texts;
        this.page = page;
    }

    /** The word that begins the last line of a check. */
    static String word(ExitCode code) {
        return switch (code) {
            case DONE -> "WHOLE";
            case NOT_TRUSTED -> "NOT_TRUSTED";
            default -> "BROKEN";
        };
    }

    /** The word that begins the last line of a witness. */
    static String word(ExitCode code, Look look) {
        return look.cosigned().isPresent() ? "COSIGNED" : look.refusals().isEmpty() ? word(code) : "REFUSED";
    }

    static String unreadable(Path folder, IOException e) {
        return new Problem(
                        "LOG-001",
                        FormText.plain(folder.toString()),
                        "whole log",
                        e instanceof NoSuchFileException
                                ? "no such folder or file: " + FormText.plain(e.getMessage())
                                : FormText.plain(e.getClass().getSimpleName() + ": " + e.getMessage()),
                        "the folder of a log that can be read",
                        "Correct the path, or make the folder readable.")
                .sentence();
    }

    void check(Path folder, ExitCode code, LogReport report) {
        boolean whole = code == ExitCode.DONE;
        page.loud(whole ? Paint.Colour.GREEN : Paint.Colour.RED, text("log.head." + word(code), name(folder)));
        facts(report);
        failures(report.failures());
        lastLine(word(code), folder, report);
    }

    void look(Path folder, ExitCode code, Look look, NoteSigner signer) {
        String word = word(code, look);
        boolean signed = look.cosigned().isPresent();
        boolean first = signed && look.before().isEmpty();
        page.loud(
                signed ? Paint.Colour.GREEN : Paint.Colour.RED,
                text("log.head." + word + (first ? ".first" : ""), name(folder)));
        look.before().ifPresent(head -> page.item("  ", text("log.before", head)));
        facts(look.report());
        failures(look.report().failures());
        failures(look.refusals());
        look.cosigned().ifPresent(note -> {
            page.heading(text("log.signature", signer.name()));
            String[] lines = note.split("\n");
            page.line(lines[lines.length - 1]);
            page.gap().item("  ", text("log.witnessKey", signer.id(), signer.publicKey()));
        });
        lastLine(word, folder, look.report());
    }

    private void facts(LogReport report) {
        report.checkpoint().ifPresent(checkpoint -> {
            page.item("  ", text("log.origin", FormText.plain(checkpoint.origin())));
            page.item("  ", text("log.checkpoint", checkpoint.head()));
        });
        report.ownKey().map(NoteKey::text).ifPresent(key -> page.item("  ", text("log.key", FormText.plain(key))));
        report.cosigned().ifPresent(checkpoint -> page.item("  ", text("log.cosigned", checkpoint.head())));
        if (report.holds() || report.worth().isPresent()) {
            page.item("  ", text("log.worth." + report.worth().map(Enum::name).orElse("NOT_CHECKED")));
        }
        if (!report.leaves().isEmpty()) {
            page.heading(text("log.leaves"));
            report.leaves().forEach((type, count) -> page.item("  - ", text("log.leaf." + type, count)));
        }
        if (report.beyond() > 0) {
            page.gap().item("  ", text("log.beyond", report.beyond()));
        }
    }

    private void failures(List<Failure> failures) {
        if (failures.isEmpty()) {
            return;
        }
        page.heading(text("log.failures", failures.size()));
        failures.stream()
                .limit(MOST)
                .forEach(it -> page.item(
                        "  - ",
                        text(
                                "log.failure",
                                it.code(),
                                FormText.plain(it.place()),
                                FormText.plain(it.found()),
                                FormText.plain(it.expected()))));
        if (failures.size() > MOST) {
            page.item("  - ", text("log.more", failures.size() - MOST));
        }
    }

    private void lastLine(String word, Path folder, LogReport report) {
        page.gap()
                .line(word + " "
                        + report.checkpoint()
                                .map(LogText::head)
                                .orElse(name(folder).replace(' ', '_')));
    }

    private static String head(Checkpoint checkpoint) {
        return FormText.plain(checkpoint.origin()) + " " + checkpoint.head();
    }

    private static String name(Path folder) {
        return FormText.plain(folder.toString());
    }

    private String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }
}
