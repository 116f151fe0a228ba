package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import no.likevilkar.Assessor;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.integration.bundle.VerdictKey;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.inbox.Inbox;
import no.likevilkar.integration.inbox.News;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.RefusedDocumentException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code watch}: the inbox without a server. Runs until it is stopped; whenever that is, nothing is lost and nothing delivered twice. */
@picocli.CommandLine.Command(
        name = "watch",
        description = "Assesses what is put into DIR/inbox and delivers verdicts to DIR/outbox, until it is stopped.",
        sortOptions = false)
final class WatchCommand extends Command {

    @Parameters(arity = "1", paramLabel = "DIR", description = "folder of inbox and outbox; made when it is not there")
    private Path home;

    @Option(names = "--once", description = "end when everything that lies in the inbox is taken in")
    private boolean once;

    @Mixin
    private BundleOptions bundles;

    WatchCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException, InterruptedException {
        var assessor = Assessor.builtIn();
        var key = bundles.key();
        var language = common().language().name();
        var opened = Inbox.open(home, (load, folder) -> assess(assessor, key, load, folder), new Told(), language);
        if (opened.isEmpty()) {
            error("CLI-007 command line: " + home + " is watched by another process. Stop that one, or watch another"
                    + " folder.");
            return ExitCode.USAGE;
        }
        var inbox = opened.get();
        var stopped = new CountDownLatch(1);
        var onStop = new Thread(() -> stop(inbox, stopped), "likevilkar-stop");
        Runtime.getRuntime().addShutdownHook(onStop);
        progress(common().texts().text("watch.started", home));
        if (once) {
            inbox.awaitEmpty();
            Runtime.getRuntime().removeShutdownHook(onStop);
            inbox.close();
        } else {
            stopped.await();
        }
        return ExitCode.DONE;
    }

    private void stop(Inbox inbox, CountDownLatch stopped) {
        try {
            inbox.close();
        } catch (IOException e) {
            error(Faults.problem("watch", e).sentence());
        }
        console().flush();
        stopped.countDown();
    }

    private List<Problem> assess(Assessor assessor, Optional<VerdictKey> key, CaseLoad load, Path folder)
            throws IOException {
        var theCase = load.theCase().orElseThrow();
        var unknown = bundles.views().objection(theCase);
        if (unknown.isPresent()) {
            return List.of(unknown.get());
        }
        try {
            warn(load.name(), load.warnings());
            var assessment = assessor.assess(theCase, load.secret().salts(theCase));
            new VerdictFiles(Optional.of(folder), key, bundles.views()).write(assessment, load.documents());
            return List.of();
        } catch (CaseRefusedException refused) {
            return Refusal.of(refused.objections(), theCase);
        } catch (RefusedDocumentException refused) {
            return List.of(refused.problem());
        }
    }

    /** Every piece of news is a line of data: a word, the sending, and where it went or what it waits for. */
    private final class Told implements News {

        @Override
        public void delivered(String sending, String where) {
            data("DELIVERED " + sending + " outbox/" + where + "\n");
        }

        @Override
        public void refused(String sending, String where) {
            data("REFUSED " + sending + " refused/" + where + "\n");
        }

        @Override
        public void waits(String sending, List<String> missing) {
            data("WAITING " + sending + " " + String.join(", ", missing) + "\n");
        }

        @Override
        public void again(String sending) {
            data("AGAIN " + sending + " done\n");
        }

        @Override
        public void failed(String sending, Problem problem, Exception fault) {
            error(sending + ": " + problem.sentence());
            Faults.details(console(), common().debug(), fault);
        }
    }
}
