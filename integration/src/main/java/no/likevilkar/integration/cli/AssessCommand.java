package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.likevilkar.Assessment;
import no.likevilkar.Assessor;
import no.likevilkar.assess.CaseRefusedException;
import no.likevilkar.integration.document.Problem;
import no.likevilkar.integration.intake.CaseLoad;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.RefusedDocumentException;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.verdict.Processing;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code assess}: a verdict for each case. One broken case does not stop the others. */
@picocli.CommandLine.Command(
        name = "assess",
        description = "Assesses cases and prints their verdicts.",
        sortOptions = false)
final class AssessCommand extends Command {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CaseOptions cases;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "write the bundle <case>.verdict.zip here, and verdict and trace beside it")
    private Path out;

    @Mixin
    private BundleOptions bundles;

    @Option(
            names = "--fail-on-verdict",
            description = "end with 10 for a verdict that is not neutral, with 11 for one that is undetermined")
    private boolean failOnVerdict;

    private final List<ExitCode> codes = new ArrayList<>();

    AssessCommand(Console console) {
        super(console);
    }

    @Override
    ExitCode run() throws IOException {
        if (bundles.hasViews() && out == null) {
            error("CLI-004 command line: --view without --out. Name the folder to write into with --out.");
            return ExitCode.USAGE;
        }
        if (bundles.hasKey() && out == null) {
            throw new ParameterException(spec.commandLine(), "--key signs bundles, and without --out none is written");
        }
        var files = new VerdictFiles(Optional.ofNullable(out), bundles.key(), bundles.views());
        var assessor = Assessor.builtIn();
        try (var context = IntakeContext.start()) {
            var loader = new CaseLoader(context);
            for (Path path : cases.paths()) {
                progress(path + " …");
                loader.load(path, cases.documents()).forEach(load -> one(load, assessor, files));
            }
        }
        return ExitCode.worst(codes);
    }

    private void one(CaseLoad load, Assessor assessor, VerdictFiles files) {
        try {
            warn(load.name(), load.warnings());
            if (load.theCase().isEmpty()) {
                refuse(load.name(), load.problems());
                return;
            }
            var theCase = cases.applyTo(load.theCase().get());
            var objections = files.objections(theCase.id());
            if (!objections.isEmpty()) {
                refuse(load.name(), objections);
                return;
            }
            var unknown = files.views().objection(theCase);
            if (unknown.isPresent()) {
                refuse(load.name(), List.of(unknown.get()), ExitCode.USAGE);
                return;
            }
            var assessment = assessor.assess(theCase, load.secret().salts(theCase));
            files.write(assessment, load.documents());
            print(assessment);
            codes.add(failOnVerdict ? ExitCode.of(assessment.verdict().outcome()) : ExitCode.DONE);
        } catch (RefusedDocumentException refused) {
            refuse(load.name(), List.of(refused.problem()));
        } catch (CaseRefusedException refused) {
            refuse(load.name(), Refusal.of(refused.objections(), load.theCase().orElseThrow()));
        } catch (IOException | RuntimeException fault) {
            fail(load.name(), fault);
        }
    }

    private void print(Assessment assessment) {
        if (cases.json()) {
            data(assessment.verdictJson(Processing.COMPLETED));
        } else {
            data((codes.isEmpty() ? "" : "\n")
                    + new VerdictText(assessment, common().texts(), common().paint(console())).write());
        }
    }

    private void refuse(String name, List<Problem> problems) {
        refuse(name, problems, ExitCode.REFUSED);
    }

    private void refuse(String name, List<Problem> problems, ExitCode code) {
        codes.add(code);
        problems.forEach(problem -> error(name + ": " + problem.sentence()));
        if (cases.json()) {
            data(Refusal.json(name, Processing.REFUSED, problems));
        }
    }

    private void fail(String name, Exception fault) {
        codes.add(ExitCode.INTERNAL);
        var problem = Faults.problem(name, fault);
        error(name + ": " + problem.sentence());
        Faults.details(console(), common().debug(), fault);
        if (cases.json()) {
            data(Refusal.json(name, Processing.FAILED, List.of(problem)));
        }
    }
}
