package no.likevilkar.server.identity;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may call a resource method.
 *
 * @param everyone whether a token is not needed
 * @param roles one of which is needed; empty for everyone
 */
public record Access(boolean everyone, Set<Role> roles) {

    /** What the method says of itself; empty when it says nothing, or two things, and must then not be called. */
    public static Optional<Access> of(Method method) {
        var allowed = method.getAnnotation(Allowed.class);
        var everyone = method.isAnnotationPresent(Everyone.class);
        if (everyone) {
            return allowed == null ? Optional.of(new Access(true, Set.of())) : Optional.empty();
        }
        return allowed == null || allowed.value().length == 0
                ? Optional.empty()
                : Optional.of(new Access(false, Collections.unmodifiableSet(EnumSet.copyOf(List.of(allowed.value())))));
    }

    /**
     * Lets the person through.
     *
     * @throws no.likevilkar.server.errors.Refusal 401 SRV-401 when nobody is signed in, 403 SRV-403 for want of a role
     */
    public void check(Optional<Person> person) {
        if (everyone) {
            return;
        }
        if (!person.orElseThrow(Denied::withoutToken).hasAny(roles)) {
            throw Denied.role(roles);
        }
    }
}
