package no.likevilkar.server.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who makes this request. {@link AccessFilter} finds it out before the resource runs; resources inject it and ask. */
@RequestScoped
public class Caller {

    private Optional<Person> signedIn = Optional.empty();
    private Optional<String> supplier = Optional.empty();

    /** For the container: nobody yet. */
    public Caller() {}

    /** For tests of resources: this person. */
    public static Caller of(Person person) {
        var caller = new Caller();
        caller.signIn(new SignedIn(person, Optional.empty()));
        return caller;
    }

    /**
     * Who is signed in, for resources that do not go on without.
     *
     * @throws no.likevilkar.server.errors.Refusal 401 SRV-401 when nobody is
     */
    public Person person() {
        return signedIn.orElseThrow(Denied::withoutToken);
    }

    /** Who is signed in, for resources that show more to those who are. */
    public Optional<Person> signedIn() {
        return signedIn;
    }

    /** The organisation that sends for the party by delegation in Maskinporten, {@code 0192:} and nine digits; for the log. */
    public Optional<String> supplier() {
        return supplier;
    }

    void signIn(SignedIn who) {
        signedIn = Optional.of(who.person());
        supplier = who.supplier();
    }
}
