package no.likevilkar.integration.pointer.saft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a transaction as it is read, and what of it is the unit's. */
final class Line {

    /** A value of a dimension on the line; the amount is empty where the line says none, sided where it says debit or credit. */
    private record Share(String value, Optional<BigDecimal> amount, boolean sided) {}

    final int at;
    String account = "";
    BigDecimal debit = BigDecimal.ZERO;
    BigDecimal credit = BigDecimal.ZERO;
    boolean onCredit;
    private final List<Share> shares = new ArrayList<>();

    /** @param at line of the file */
    Line(int at) {
        this.at = at;
    }

    void share(String value, Optional<BigDecimal> amount, boolean sided) {
        shares.add(new Share(value, amount, sided));
    }

    int shares() {
        return shares.size();
    }

    BigDecimal amount() {
        return debit.subtract(credit);
    }

    boolean names(String value) {
        return shares.stream().anyMatch(share -> share.value.equals(value));
    }

    /** The part of a value that the line names; empty when the parts do not say what it is. */
    Optional<BigDecimal> of(String value) {
        boolean silent = shares.stream().allMatch(share -> share.amount.isEmpty());
        if (silent) {
            boolean alone = shares.stream().allMatch(share -> share.value.equals(value));
            return alone ? Optional.of(amount()) : Optional.empty();
        }
        if (shares.stream().anyMatch(share -> share.amount.isEmpty())) {
            return Optional.empty();
        }
        BigDecimal sum = shares.stream().map(this::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal ours = shares.stream()
                .filter(share -> share.value.equals(value))
                .map(this::signed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(amount()) == 0) {
            return Optional.of(ours);
        }
        if (shares.stream().noneMatch(Share::sided) && sum.negate().compareTo(amount()) == 0) {
            return Optional.of(ours.negate());
        }
        boolean within = alike(amount().subtract(sum)) && shares.stream().allMatch(share -> alike(signed(share)));
        return within ? Optional.of(ours) : Optional.empty();
    }

    /** Debit positive; a part without a side is on that of its line. */
    private BigDecimal signed(Share share) {
        BigDecimal amount = share.amount.orElseThrow();
        return onCredit && !share.sided ? amount.negate() : amount;
    }

    private boolean alike(BigDecimal other) {
        return other.signum() * amount().signum() >= 0;
    }
}
