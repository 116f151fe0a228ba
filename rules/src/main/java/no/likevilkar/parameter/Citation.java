package no.likevilkar.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.likevilkar.definition.Yaml;

/**
 * An entry of the citation register.
 *
 * @param id bare id, as rules and parameters name it
 * @param kind law, regulation, case, guideline, report, rates or own-method
 * @param act the act, case or report
 * @param section where in it
 * @param paraphrase what it says, in our own words
 * @param address where it can be read; empty for our own method
 * @param textDate date of the text that was read
 * @param status verified, unverified, or own for our own method
 */
public record Citation(
        String id,
        String kind,
        String act,
        String section,
        String paraphrase,
        String address,
        Optional<LocalDate> textDate,
        String status) {

    /** Reads one file of the register. */
    public static List<Citation> read(String file, String text) {
        return Yaml.list(file, text).stream().map(Citation::one).toList();
    }

    private static Citation one(Yaml yaml) {
        yaml.only(
                "id",
                "kind",
                "act",
                "section",
                "paraphrase",
                "address",
                "textDate",
                "lawFile",
                "provision",
                "textSha256",
                "status",
                "note");
        return new Citation(
                yaml.text("id"),
                yaml.text("kind"),
                yaml.text("act"),
                yaml.optionalText("section").orElse(""),
                yaml.text("paraphrase"),
                yaml.optionalText("address").orElse(""),
                yaml.optionalDate("textDate"),
                yaml.text("status"));
    }

    public boolean isUnverified() {
        return status.equals("unverified");
    }
}
