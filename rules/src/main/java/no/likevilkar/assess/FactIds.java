package no.likevilkar.assess;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import no.likevilkar.fact.Span;
import no.likevilkar.fact.Succession;
import no.likevilkar.fact.Suppressed;
import no.likevilkar.fact.Treatment;
import no.likevilkar.fact.Year;
import no.likevilkar.figure.Figure;
import no.likevilkar.model.Answer;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Item;
import no.likevilkar.model.LedgerLine;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceLine;
import no.likevilkar.model.PublicUnit;
import org.drools.base.reteoo.InitialFactImpl;

/** A stable name for every fact, by which it is ordered, told apart and written in the trace. */
final class FactIds {

    private FactIds() {}

    static String of(Object fact) {
        if (fact instanceof Figure f) {
            return "figure " + f.getId();
        } else if (fact instanceof Parameter f) {
            return "parameter " + f.figure().getId();
        } else if (fact instanceof Answer f) {
            return "answer " + f.subject() + "/" + f.key() + "=" + f.value();
        } else if (fact instanceof LedgerLine f) {
            return "ledger-line " + f.id();
        } else if (fact instanceof PriceLine f) {
            return "price-line " + f.id();
        } else if (fact instanceof CostLine f) {
            return "cost-line " + f.id();
        } else if (fact instanceof Treatment f) {
            return "treatment " + f.change().getId();
        } else if (fact instanceof Mapping f) {
            return "mapping " + f.table() + "/" + f.from();
        } else if (fact instanceof PublicUnit f) {
            return "unit " + f.id();
        } else if (fact instanceof Period f) {
            return "period " + f.id();
        } else if (fact instanceof Bid f) {
            return "bid " + f.id();
        } else if (fact instanceof Item f) {
            return "item " + f.id();
        } else if (fact instanceof Provider f) {
            return "provider " + f.id();
        } else if (fact instanceof Span f) {
            return "span " + f.item();
        } else if (fact instanceof Year f) {
            return "year " + f.id();
        } else if (fact instanceof Succession f) {
            return "succession " + f.later();
        }
        return ofConclusion(fact);
    }

    private static String ofConclusion(Object fact) {
        if (fact instanceof Gap f) {
            return "gap " + f.rule() + " " + f.figureId();
        } else if (fact instanceof Question f) {
            return "question " + f.rule() + " " + f.subject() + "/" + f.key();
        } else if (fact instanceof Finding f) {
            return "finding " + f.rule() + " " + f.subject() + "/" + f.period();
        } else if (fact instanceof Assertion f) {
            return "finding " + f.rule() + " " + f.subject() + "/" + f.period();
        } else if (fact instanceof Scope f) {
            return "scope " + f.rule() + " " + f.subject() + " " + f.reason();
        } else if (fact instanceof Flag f) {
            return "flag " + f.rule() + " " + f.bid() + " " + f.code();
        } else if (fact instanceof Selected f) {
            return "selected " + f.figure().getId();
        } else if (fact instanceof Suppressed f) {
            return "suppressed " + f.figure().getId() + " " + f.group();
        }
        throw new IllegalStateException(
                "a fact of unknown type: " + fact.getClass().getName());
    }

    /**
     * Ids of all facts that a match holds, collections opened, in order; plain counts and sums are no facts, nor is what the
     * rule engine matches by itself where a rule begins with {@code exists} or {@code not}.
     */
    static List<String> flatten(Collection<?> matched) {
        var ids = new ArrayList<String>();
        matched.forEach(one -> flatten(one, ids));
        return ids.stream().distinct().sorted().toList();
    }

    private static void flatten(Object one, List<String> ids) {
        if (one instanceof Collection<?> many) {
            many.forEach(each -> flatten(each, ids));
        } else if (one != null && one.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(one); i++) {
                flatten(Array.get(one, i), ids);
            }
        } else if (one != null
                && !(one instanceof Number)
                && !(one instanceof String)
                && !(one instanceof InitialFactImpl)) {
            ids.add(of(one));
        }
    }
}
