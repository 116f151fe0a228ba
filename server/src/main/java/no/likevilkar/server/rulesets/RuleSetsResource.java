package no.likevilkar.server.rulesets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.likevilkar.server.engine.Engine;
import no.likevilkar.server.engine.RuleSetEntry;

/** {@code GET /api/rulesets}: the rule sets this service has built in. */
@Path("rulesets")
@ApplicationScoped
public class RuleSetsResource {

    private Engine engine;

    /** For the container's proxy. */
    RuleSetsResource() {}

    @Inject
    public RuleSetsResource(Engine engine) {
        this.engine = engine;
    }

    /** One object per rule set: id, version, status, digest, validFrom, validTo (null when open), algebra, decides. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String list() {
        var list = Json.createArrayBuilder();
        engine.precheck().ruleSets().forEach(entry -> list.add(json(entry)));
        return list.build().toString();
    }

    private static JsonObject json(RuleSetEntry entry) {
        return Json.createObjectBuilder()
                .add("id", entry.id())
                .add("version", entry.version())
                .add("status", entry.status())
                .add("digest", entry.digest())
                .add("validFrom", entry.validFrom().toString())
                .add("validTo", entry.validTo().<JsonValue>map(day -> Json.createValue(day.toString())).orElse(JsonValue.NULL))
                .add("algebra", entry.algebra())
                .add("decides", entry.decides())
                .build();
    }
}
