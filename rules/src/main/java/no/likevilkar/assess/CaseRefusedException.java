package no.likevilkar.assess;

import java.util.List;
import java.util.stream.Collectors;

/** A case that cannot be assessed, with every reason. Nothing was concluded from it. */
public final class CaseRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    public CaseRefusedException(List<Objection> objections) {
        super(objections.stream()
                .map(o -> "%s %s: found %s; expected %s. %s"
                        .formatted(o.code(), o.place(), o.found(), o.expected(), o.remedy()))
                .collect(Collectors.joining("\n")));
        this.objections = List.copyOf(objections);
    }

    public List<Objection> objections() {
        return objections;
    }
}
