package no.likevilkar.server.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import no.likevilkar.check.json.BadJsonException;
import no.likevilkar.check.json.StrictJson;
import no.likevilkar.server.acts.Answered;
import no.likevilkar.server.acts.Post;
import no.likevilkar.server.cases.Refused;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.Caller;
import no.likevilkar.server.identity.Person;

/** The request at hand, as the uses of the service take it: who makes it, and what makes it the same request when it is sent again. */
@RequestScoped
public class Requests {

    private static final int LONGEST_KEY = 200;

    private Caller caller;
    private String method = "";
    private URI address = URI.create("/");
    private URI base = URI.create("/");
    private Optional<String> key = Optional.empty();

    /** For the container's proxy. */
    Requests() {}

    @Inject
    public Requests(Caller caller) {
        this.caller = caller;
    }

    /** Told by the filter before any resource runs. */
    void are(String method, URI address, URI base, Optional<String> key) {
        this.method = method;
        this.address = address;
        this.base = base;
        this.key = key.filter(one -> !one.isBlank());
    }

    /** Who makes it. */
    public Person person() {
        return caller.person();
    }

    /** Does what it asks for and answers it. */
    public Response answer(byte[] body, BiFunction<Person, Post, Answered> work) {
        var person = caller.person();
        var what = address.getRawPath() + "?" + address.getRawQuery();
        var post = Post.of(person.id(), shortEnough(key), method, what, body);
        var answered = work.apply(person, post);
        var response =
                Response.status(answered.status()).entity(answered.body()).type(MediaType.APPLICATION_JSON);
        answered.location().ifPresent(path -> response.location(base.resolve(URI.create(path))));
        return response.build();
    }

    private static Optional<String> shortEnough(Optional<String> key) {
        if (key.filter(one -> one.length() > LONGEST_KEY).isPresent()) {
            throw Refused.request(
                    "header Idempotency-Key",
                    "more than " + LONGEST_KEY + " characters",
                    "at most " + LONGEST_KEY,
                    "Send a shorter key, such as a UUID.");
        }
        return key;
    }

    /**
     * The members of a JSON object, each a text.
     *
     * @throws no.likevilkar.server.errors.Refusal 422 for anything else
     */
    public static Map<String, Object> object(byte[] body) {
        try {
            var object = StrictJson.object("body", body);
            if (object.values().stream().allMatch(String.class::isInstance)) {
                return object;
            }
            throw shape("a member that is no text");
        } catch (BadJsonException e) {
            throw shape(e.getMessage());
        }
    }

    /** A member that has to be there. */
    public static String required(Map<String, Object> object, String name) {
        return optional(object, name).orElseThrow(() -> shape("no member " + name));
    }

    /** A member that may be left out. */
    public static Optional<String> optional(Map<String, Object> object, String name) {
        return Optional.ofNullable((String) object.get(name));
    }

    private static Refusal shape(String found) {
        return Refused.request("body", found, "a JSON object with texts as values", "Correct the body.");
    }
}
