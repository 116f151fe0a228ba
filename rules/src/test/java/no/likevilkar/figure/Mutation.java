package no.likevilkar.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.Supplier;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.matcher.ElementMatchers;

/** A fault seeded into the arithmetic of the engine while something runs, and taken out again. */
enum Mutation {
    ONE_TOO_MUCH(OneTooMuch.class),
    SIGN_TURNED(SignTurned.class);

    private final Class<?> advice;

    Mutation(Class<?> advice) {
        this.advice = advice;
    }

    /** What comes out while the method of the type that gives a range has the fault. */
    <T> T during(Class<?> type, Supplier<T> action) {
        ByteBuddyAgent.install();
        var strategy = ClassReloadingStrategy.fromInstalledAgent();
        var method = ElementMatchers.<MethodDescription>namedOneOf("enclose", "apply")
                .and(ElementMatchers.returns(Interval.class));
        new ByteBuddy()
                .redefine(type)
                .visit(Advice.to(advice).on(method))
                .make()
                .load(type.getClassLoader(), strategy);
        try {
            return action.get();
        } finally {
            reset(strategy, type);
        }
    }

    private static void reset(ClassReloadingStrategy strategy, Class<?> type) {
        try {
            strategy.reset(ClassFileLocator.ForClassLoader.of(type.getClassLoader()), type);
        } catch (IOException e) {
            throw new UncheckedIOException("the fault in " + type + " cannot be taken out", e);
        }
    }

    /** Inlined into the method. */
    static final class OneTooMuch {
        private OneTooMuch() {}

        @Advice.OnMethodExit
        static void after(@Advice.Return(readOnly = false) Interval value) {
            value = value.plus(Interval.point(BigDecimal.ONE));
        }
    }

    /** Inlined into the method. */
    static final class SignTurned {
        private SignTurned() {}

        @Advice.OnMethodExit
        static void after(@Advice.Return(readOnly = false) Interval value) {
            value = value.negated();
        }
    }
}
