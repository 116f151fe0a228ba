package no.likevilkar.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.likevilkar.assess.Fired;
import no.likevilkar.check.derive.Firing;
import no.likevilkar.check.fact.DerivedFacts;
import no.likevilkar.check.fact.Fact;
import no.likevilkar.check.fact.Facts;
import no.likevilkar.check.figure.Node;
import no.likevilkar.check.figure.Span;
import no.likevilkar.fact.Assertion;
import no.likevilkar.fact.CostLine;
import no.likevilkar.fact.Finding;
import no.likevilkar.fact.Flag;
import no.likevilkar.fact.Gap;
import no.likevilkar.fact.Mapping;
import no.likevilkar.fact.Parameter;
import no.likevilkar.fact.Provider;
import no.likevilkar.fact.Question;
import no.likevilkar.fact.Scope;
import no.likevilkar.fact.Selected;
import no.likevilkar.fact.Succession;
import no.likevilkar.fact.Suppressed;
import no.likevilkar.fact.Treatment;
import no.likevilkar.fact.Year;
import no.likevilkar.figure.Figure;
import no.likevilkar.figure.Formula;
import no.likevilkar.figure.Interval;
import no.likevilkar.figure.Operand;
import no.likevilkar.figure.Stated;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Item;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.PublicUnit;

/** The engine's facts and firings in the form in which the proof checker knows them. */
public final class CheckedFacts {

    private CheckedFacts() {}

    public static List<Fact> of(Collection<?> facts) {
        return facts.stream().map(CheckedFacts::of).toList();
    }

    /** One firing, without what only the engine knows. */
    public static Firing firing(Fired fired) {
        return new Firing(fired.rule().phase().word(), fired.rule().id(), fired.on(), fired.gave());
    }

    static String difference(List<Firing> engine, List<Firing> text) {
        var onlyEngine = new ArrayList<>(engine);
        onlyEngine.removeAll(text);
        var onlyText = new ArrayList<>(text);
        onlyText.removeAll(engine);
        return "only in the engine " + onlyEngine + "; only by the text " + onlyText;
    }

    static Fact of(Object fact) {
        if (fact instanceof Figure f) {
            return Facts.figure(
                    f.getSubject(),
                    f.getKey(),
                    f.getPeriod(),
                    f.getRule(),
                    f.getStep().name(),
                    node(f.getFormula()));
        } else if (fact instanceof PublicUnit f) {
            return Facts.unit(
                    f.id(),
                    f.name(),
                    f.buyer(),
                    f.sector(),
                    f.service(),
                    f.priceBasis().name(),
                    f.zone());
        } else if (fact instanceof Period f) {
            return Facts.period(f.id(), f.from(), f.to());
        } else if (fact instanceof Bid f) {
            return Facts.bid(f.id(), f.supplier(), f.country(), f.priceYear());
        } else if (fact instanceof Item f) {
            return Facts.item(f.kind(), f.id(), f.owner(), f.name());
        } else if (fact instanceof LedgerLine f) {
            return Facts.ledgerLine(f.id(), f.owner(), f.period(), f.account(), f.label(), f.art(), f.artInferred());
        } else if (fact instanceof PriceLine f) {
            return Facts.priceLine(f.id(), f.bid(), f.period(), f.name(), f.unitOfMeasure(), f.option());
        } else if (fact instanceof Answer f) {
            return Facts.answer(f.subject(), f.key(), f.value());
        } else if (fact instanceof Parameter f) {
            return Facts.parameter(f.key(), f.dimension(), f.period(), of(f.figure()));
        } else if (fact instanceof Mapping f) {
            return Facts.mapping(f.table(), f.from(), f.to());
        } else if (fact instanceof Provider f) {
            return DerivedFacts.provider(f.id());
        } else if (fact instanceof no.likevilkar.fact.Span f) {
            return DerivedFacts.span(f.item(), f.from(), f.to());
        } else if (fact instanceof Year f) {
            return DerivedFacts.year(f.id(), f.item(), f.from(), f.to(), f.fiscalYear());
        } else if (fact instanceof Succession f) {
            return DerivedFacts.succession(f.earlier(), f.later());
        }
        return conclusion(fact);
    }

    private static Fact conclusion(Object fact) {
        if (fact instanceof CostLine f) {
            return Facts.costLine(f.id(), f.owner(), f.period(), f.costClass(), f.use(), f.rule(), of(f.amount()));
        } else if (fact instanceof Treatment f) {
            return Facts.treatment(
                    f.line(),
                    f.owner(),
                    f.period(),
                    f.kind().name(),
                    f.rule(),
                    f.key(),
                    of(f.booked()),
                    of(f.change()));
        } else if (fact instanceof Gap f) {
            return Facts.gap(f.rule(), f.subject(), f.period(), f.key());
        } else if (fact instanceof Question f) {
            return Facts.question(f.rule(), f.subject(), f.key());
        } else if (fact instanceof Scope f) {
            return Facts.scope(f.rule(), f.subject(), f.reason());
        } else if (fact instanceof Finding f) {
            return Facts.finding(
                    f.rule(), f.subject(), f.period(), node(f.test()), node(f.measured()), node(f.limit()));
        } else if (fact instanceof Assertion f) {
            return Facts.assertion(f.rule(), f.subject(), f.period(), f.result().name());
        } else if (fact instanceof Flag f) {
            return Facts.flag(f.rule(), f.bid(), f.code());
        } else if (fact instanceof Selected f) {
            return DerivedFacts.selected(f.owner(), f.period(), f.step().name(), of(f.figure()));
        } else if (fact instanceof Suppressed f) {
            return DerivedFacts.suppressed(of(f.figure()), f.group(), f.by());
        }
        throw new IllegalStateException(
                "a fact of unknown type: " + fact.getClass().getName());
    }

    private static Node node(Operand operand) {
        if (operand instanceof Figure figure) {
            return new Node.Ref(figure.getId());
        } else if (operand instanceof Stated stated) {
            return new Node.Stated(stated.kind().name(), span(stated.value()), span(stated.admissible()));
        }
        var formula = (Formula) operand;
        return new Node.Operation(
                formula.operation(),
                formula.settings(),
                formula.operands().stream().map(CheckedFacts::node).toList());
    }

    private static Span span(Interval interval) {
        return new Span(interval.low().orElse(null), interval.high().orElse(null));
    }
}
