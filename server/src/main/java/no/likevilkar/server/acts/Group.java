package no.likevilkar.server.acts;

import java.util.ArrayList;
import java.util.List;

/** Acts that are done in one transaction, in their order. */
final class Group {

    private final List<Waiting<?>> acts;
    private int inTurn;

    Group(List<Waiting<?>> acts) {
        this.acts = acts;
    }

    boolean isOne() {
        return acts.size() == 1;
    }

    /** Does them. What one of them throws leaves it in turn. */
    Group act(Acting acting) {
        for (inTurn = 0; inTurn < acts.size(); inTurn++) {
            acts.get(inTurn).act(acting);
            acting.settle();
        }
        return this;
    }

    /**
     * After it was taken back: those after the one that failed, that one, those before it; each a group, the last first. When all were
     * done and the commit failed, nobody knows which it was, and each is one.
     */
    List<Group> apart() {
        var parts = new ArrayList<Group>();
        if (inTurn == acts.size()) {
            for (int i = acts.size() - 1; i >= 0; i--) {
                parts.add(new Group(List.of(acts.get(i))));
            }
            return parts;
        }
        if (inTurn + 1 < acts.size()) {
            parts.add(new Group(acts.subList(inTurn + 1, acts.size())));
        }
        parts.add(new Group(List.of(acts.get(inTurn))));
        if (inTurn > 0) {
            parts.add(new Group(acts.subList(0, inTurn)));
        }
        return parts;
    }

    /** Tells everybody; only when it is durable and in the log. */
    void done() {
        acts.forEach(Waiting::done);
    }

    void failed(Throwable why) {
        acts.forEach(waiting -> waiting.failed(why));
    }
}
