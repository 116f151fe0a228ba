package no.likevilkar.server.identity.signin;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * On which addresses the container listens, asked of the container itself. What a setting says of it could be wrong. The container
 * has no interface for it, hence the reflection; whatever goes wrong there counts as an unknown address.
 */
public final class Listeners {

    private Listeners() {}

    /** An address that is reached from other machines, or words that it is unknown; empty when there is none. */
    public static Optional<String> outward() {
        try {
            var outward = new TreeSet<String>();
            for (var listener : all()) {
                var type = Class.forName("org.glassfish.grizzly.config.dom.NetworkListener");
                var enabled = String.valueOf(type.getMethod("getEnabled").invoke(listener));
                var address = String.valueOf(type.getMethod("getAddress").invoke(listener));
                if (!"false".equals(enabled) && !loopback(address)) {
                    outward.add(address);
                }
            }
            return outward.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", outward));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException unknown) {
            return Optional.of("an address that cannot be found out");
        }
    }

    private static List<?> all() throws ReflectiveOperationException {
        var habitat = Class.forName("org.glassfish.internal.api.Globals")
                .getMethod("getDefaultHabitat")
                .invoke(null);
        var found = (List<?>) Class.forName("org.glassfish.hk2.api.ServiceLocator")
                .getMethod("getAllServices", Type.class, Annotation[].class)
                .invoke(habitat, Class.forName("org.glassfish.grizzly.config.dom.NetworkListener"), new Annotation[0]);
        if (found.isEmpty()) {
            throw new IllegalStateException("the container names no listener");
        }
        return found;
    }

    /** Whether only this machine reaches the address. A name is not looked up: it may mean something else tomorrow. */
    static boolean loopback(String address) {
        if (!address.matches("[0-9.]+|\\[?[0-9a-fA-F:]*:[0-9a-fA-F:.]*]?")) {
            return false;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
