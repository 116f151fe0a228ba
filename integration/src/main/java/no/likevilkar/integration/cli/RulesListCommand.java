package no.likevilkar.integration.cli;

import java.util.Map;
import java.util.TreeMap;
import no.likevilkar.json.Canonical;
import no.likevilkar.ruleset.RuleSet;
import picocli.CommandLine.Mixin;

/** {@code rules list}: the rule sets built in. */
@picocli.CommandLine.Command(
        name = "list",
        description = "Lists the rule sets built in.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesListCommand extends Command {

    private static final int SHORT_DIGEST = 12;

    @Mixin
    private RuleSetOptions ruleSets;

    @Mixin
    private FormatOptions format;

    RulesListCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() {
        var chosen = ruleSets.chosen();
        if (format.json()) {
            chosen.forEach(set -> data(Canonical.bytes(json(set))));
            return ExitCode.DONE;
        }
        var texts = common().texts();
        var table = new Table()
                .row(
                        texts.text("rules.set"),
                        texts.text("rules.status"),
                        texts.text("rules.from"),
                        texts.text("rules.to"),
                        texts.text("rules.rules"),
                        texts.text("rules.decides"),
                        texts.text("rules.digest"));
        chosen.forEach(set -> table.row(
                set.header().name(),
                texts.text("rules.status." + set.header().status()),
                set.header().validFrom().toString(),
                set.header().validTo().map(Object::toString).orElse("-"),
                String.valueOf(set.rules().size()),
                set.header().decides(),
                set.digest().substring(0, SHORT_DIGEST)));
        var page = new Page(common().paint(console()));
        table.lines(Page.WIDTH).forEach(page::line);
        data(page.toString());
        return ExitCode.DONE;
    }

    private static Map<String, Object> json(RuleSet set) {
        var header = set.header();
        var json = new TreeMap<String, Object>();
        json.put("id", header.regime());
        json.put("version", header.version());
        json.put("status", header.status());
        json.put("digest", set.digest());
        json.put("validFrom", header.validFrom().toString());
        json.put("validTo", header.validTo().map(Object::toString).orElse(null));
        json.put("algebra", header.algebra());
        json.put("decides", header.decides());
        json.put("rules", set.rules().size());
        return json;
    }
}
