package no.likevilkar.ruleset.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.likevilkar.ruleset.check.Constraint.Foreign;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;

/** RS-06: what makes a rule set depend on firing order, on the clock or on binary fractions stands nowhere in it. */
final class ForbiddenCheck implements RuleCheck {

    private static final Pattern DECIMAL =
            Pattern.compile("(?<![\\w.])(\\d+\\.\\d+|\\.\\d+|\\d+[eE]\\d+|0[xX]\\w+|\\d+(\\.\\d+)?[bBdDfFlLI])\\b");
    private static final Pattern DECIMAL_TEXT = Pattern.compile("\"\\s*[+-]?\\d*[.,]\\d+\\s*\"");
    private static final Pattern WORD = Pattern.compile(
            "\\b(modify|update|retract|delete|insertLogical|salience|global|println|average|"
                    + "date-effective|date-expires|timer|lock-on-active|no-loop|declare|query|eval|forall|currentTimeMillis|nanoTime)\\b");
    private static final Set<String> HEAD = Set.of("dialect", "ruleflow-group");

    @Override
    public Stream<Violation> check(RuleSetText set) {
        var found = Stream.<Violation>builder();
        for (var file : set.files()) {
            text(file, found);
            file.parsed().ifPresent(parsed -> declarations(file, parsed, set.vocabulary(), found));
        }
        set.rules().forEach(rule -> rule(rule, found));
        return found.build();
    }

    private void text(DrlFile file, Stream.Builder<Violation> found) {
        var code = DrlCode.of(file.text());
        DECIMAL.matcher(code)
                .results()
                .forEach(literal -> found.add(file.violation(
                        "RS-06", "the number " + literal.group(), "a parameter with a date and a citation")));
        WORD.matcher(code)
                .results()
                .forEach(word -> found.add(file.violation(
                        "RS-06", "the word " + word.group(), "rules that only insert and ask no clock")));
        DECIMAL_TEXT
                .matcher(file.text())
                .results()
                .forEach(literal -> found.add(file.violation(
                        "RS-06", "the number " + literal.group(), "a parameter with a date and a citation")));
        if (file.text().indexOf('\\') >= 0) {
            found.add(file.violation("RS-06", "a backslash", "plain text; an escape could hide code from this check"));
        }
    }

    private void declarations(
            DrlFile file, PackageDescr parsed, Vocabulary vocabulary, Stream.Builder<Violation> found) {
        var foreign = Stream.<String>builder();
        parsed.getGlobals().forEach(global -> foreign.add("global " + global.getIdentifier()));
        parsed.getFunctions().forEach(function -> foreign.add("function " + function.getName()));
        parsed.getClassAndEnumDeclarationDescrs().forEach(type -> foreign.add("declare " + type.getTypeName()));
        parsed.getEntryPointDeclarations().forEach(point -> foreign.add("entry point " + point.getEntryPointId()));
        parsed.getWindowDeclarations().forEach(window -> foreign.add("window " + window.getName()));
        parsed.getAccumulateImports()
                .forEach(imported -> foreign.add("import accumulate " + imported.getFunctionName()));
        parsed.getRules().stream()
                .filter(QueryDescr.class::isInstance)
                .forEach(query -> foreign.add("query " + query.getName()));
        parsed.getAttributes().stream()
                .filter(attribute -> !HEAD.contains(attribute.getName()))
                .forEach(attribute -> foreign.add("attribute " + attribute.getName()));
        if (parsed.getUnit() != null) {
            foreign.add("unit " + parsed.getUnit().getTarget());
        }
        foreign.build().forEach(what -> found.add(file.violation("RS-06", what, "rules only")));
        Stream.concat(
                        parsed.getImports().stream().map(imported -> imported.getTarget()),
                        parsed.getFunctionImports().stream().map(imported -> imported.getTarget()))
                .filter(target -> !vocabulary.functions().mayImport(target))
                .forEach(target -> found.add(file.violation(
                        "RS-07",
                        "import of " + target,
                        "one of "
                                + vocabulary.functions().imports().stream()
                                        .sorted()
                                        .toList())));
    }

    private void rule(DrlRule rule, Stream.Builder<Violation> found) {
        rule.source().getAttributes().keySet().stream()
                .filter(name -> !HEAD.contains(name))
                .sorted()
                .forEach(name -> found.add(rule.violation(
                        "RS-06", "attribute " + name, "no attribute but dialect and ruleflow-group at the head")));
        if (rule.source().getParentName() != null) {
            found.add(rule.violation("RS-06", "extends " + rule.source().getParentName(), "a rule that stands alone"));
        }
        rule.source()
                .getNamedConsequences()
                .keySet()
                .forEach(name -> found.add(rule.violation("RS-06", "a second consequence " + name, "one consequence")));
        rule.consequence()
                .arithmetic()
                .forEach(text -> found.add(rule.violation("RS-06", text, "the formula algebra")));
        rule.conditions().patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(constraint -> constraint instanceof Foreign foreign && foreign.hasArithmetic())
                .forEach(constraint ->
                        found.add(rule.violation("RS-06", ((Foreign) constraint).text(), "the formula algebra")));
    }
}
