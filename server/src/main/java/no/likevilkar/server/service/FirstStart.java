package no.likevilkar.server.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.Person;
import no.likevilkar.server.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the sample cases into an empty store, for somebody who tries the service: the released rule sets are activated by two invented
 * persons, and an invented officer sends in each sample. All of it is logged like any other act, under names that nobody signs in by.
 */
final class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final Person STEWARD =
            new Person("samples:steward", "Samples", Set.of(Role.STEWARD), Optional.empty());
    private static final Person APPROVER =
            new Person("samples:approver", "Samples", Set.of(Role.APPROVER), Optional.empty());
    private static final Person OFFICER =
            new Person("samples:officer", "Samples", Set.of(Role.OFFICER), Optional.empty());

    private final Service service;
    private final List<RuleSet> ruleSets;

    FirstStart(Service service, List<RuleSet> ruleSets) {
        this.service = service;
        this.ruleSets = ruleSets;
    }

    /** @param samples folder of case folders */
    void load(Path samples) throws IOException {
        if (!service.caseView().isEmpty()) {
            return;
        }
        for (var ruleSet : ruleSets) {
            activate(ruleSet);
        }
        try (var folders = Files.list(samples)) {
            for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
                submit(folder);
            }
        }
    }

    private void activate(RuleSet ruleSet) {
        var header = ruleSet.header();
        if (header.status().equals("released")) {
            service.activations().propose(STEWARD, post(STEWARD), header.regime(), header.version());
            service.activations().approve(APPROVER, post(APPROVER), header.regime(), header.version());
        }
    }

    private void submit(Path folder) throws IOException {
        if (CaseLoader.CASE_FILES.stream().noneMatch(name -> Files.exists(folder.resolve(name)))) {
            return;
        }
        try {
            service.cases().submit(OFFICER, post(OFFICER), zipped(folder), Optional.empty());
        } catch (Refusal refused) {
            LOG.warn("Sample {} was not taken in: {}", folder.getFileName(), refused.problems());
        }
    }

    private static byte[] zipped(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.getFileName().toString().equals("README.md")) {
                    var entry = new ZipEntry(file.getFileName().toString());
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    zip.write(Files.readAllBytes(file));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Post post(Person person) {
        return new Post(person.id(), Optional.empty(), "samples");
    }
}
