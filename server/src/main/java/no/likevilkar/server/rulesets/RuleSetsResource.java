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
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.server.engine.Engine;
import no.likevilkar.server.identity.Everyone;

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
    @Everyone
    @Produces(MediaType.APPLICATION_JSON)
    public String list() {
        var list = Json.createArrayBuilder();
        engine.precheck().ruleSets().forEach(ruleSet -> list.add(json(ruleSet)));
        return list.build().toString();
    }

    private static JsonObject json(RuleSet ruleSet) {
        var header = ruleSet.header();
        return Json.createObjectBuilder()
                .add("id", header.regime())
                .add("version", header.version())
                .add("status", header.status())
                .add("digest", ruleSet.digest())
                .add("validFrom", header.validFrom().toString())
                .add(
                        "validTo",
                        header.validTo()
                                .<JsonValue>map(day -> Json.createValue(day.toString()))
                                .orElse(JsonValue.NULL))
                .add("algebra", header.algebra())
                .add("decides", header.decides())
                .build();
    }
}
