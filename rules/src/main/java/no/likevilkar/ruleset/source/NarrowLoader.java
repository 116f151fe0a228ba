package no.likevilkar.ruleset.source;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;

/**
 * The classes that rules compiled at run time may be linked with: facts, figures, what the rule compiler's own output calls, and
 * the harmless part of the JDK. There is no way from here to processes, files, sockets, threads, reflection or other code of
 * ours, so that rules that slipped through the check could still not name them. It also hides the rules compiled into the
 * product: a stranger's package of the same name is never mixed with ours.
 */
final class NarrowLoader extends ClassLoader {

    private static final List<String> PACKAGES = List.of(
            "no.likevilkar.model.",
            "no.likevilkar.fact.",
            "no.likevilkar.figure.",
            "java.lang.annotation.",
            "java.lang.invoke.",
            "java.math.",
            "java.time.",
            "java.util.function.",
            "org.drools.core.base.accumulators.",
            "org.drools.ecj.",
            "org.drools.model.",
            "org.drools.modelcompiler.",
            "org.kie.api.definition.",
            "org.kie.api.runtime.rule.");

    private static final Set<String> CLASSES = Set.of(
            "java.io.Serializable",
            "java.lang.Boolean",
            "java.lang.CharSequence",
            "java.lang.Comparable",
            "java.lang.Deprecated",
            "java.lang.Enum",
            "java.lang.IllegalArgumentException",
            "java.lang.Integer",
            "java.lang.Iterable",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.Override",
            "java.lang.Record",
            "java.lang.RuntimeException",
            "java.lang.String",
            "java.lang.Throwable",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collection",
            "java.util.Collections",
            "java.util.List",
            "java.util.Locale",
            "java.util.Map",
            "java.util.Optional",
            "java.util.Set",
            "org.drools.core.WorkingMemory",
            "org.drools.util.DateUtils",
            "org.kie.api.builder.ReleaseId");

    private static final List<String> READABLE = List.of("java/", "org/drools/", "org/kie/");

    private final ClassLoader engine;

    /** @param engine the loader of the engine's own classes */
    NarrowLoader(ClassLoader engine) {
        super(null);
        this.engine = engine;
    }

    private static boolean knows(String name) {
        return CLASSES.contains(name) || PACKAGES.stream().anyMatch(name::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!knows(name)) {
            throw new ClassNotFoundException(name + " is nothing that rules may use");
        }
        return engine.loadClass(name);
    }

    @Override
    public URL getResource(String name) {
        return isOfKnownClass(name) ? engine.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        var one = getResource(name);
        return one == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(one));
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return isOfKnownClass(name) ? engine.getResourceAsStream(name) : null;
    }

    /**
     * The compiler may read any class of the JDK and of Drools, because those that rules use refer to most others; linking is what
     * is narrow. Of ours it reads only what may be linked.
     */
    private static boolean isOfKnownClass(String resource) {
        return resource.endsWith(".class")
                && (READABLE.stream().anyMatch(resource::startsWith)
                        || knows(resource.substring(0, resource.length() - ".class".length())
                                .replace('/', '.')));
    }
}
