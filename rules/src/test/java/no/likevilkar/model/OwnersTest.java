package no.likevilkar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnersTest {

    private static Item item(String id, String owner) {
        return new Item("asset", id, owner, id);
    }

    @Test
    void whatIsInAnItemBelongsToWhoeverTheItemBelongsTo() {
        var owners = new Owners(List.of(item("c", "b"), item("a", "bid-a"), item("b", "a"), item("d", "unit")));
        assertThat(owners.upFrom("c")).containsExactly("c", "b", "a", "bid-a");
        assertThat(owners.holder("c")).isEqualTo("bid-a");
        assertThat(owners.holder("d")).isEqualTo("unit");
    }

    @Test
    void whatIsNoItemBelongsToItself() {
        var owners = new Owners(List.of(item("a", "unit")));
        assertThat(owners.upFrom("unit")).containsExactly("unit");
        assertThat(owners.holder("ledger:17")).isEqualTo("ledger:17");
    }

    @Test
    void itemsThatBelongToEachOtherInACircleAreRefused() {
        var circle = List.of(item("x", "a"), item("a", "b"), item("b", "a"));
        assertThatThrownBy(() -> new Owners(circle))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item \"a\" belongs to itself through others");
        assertThatThrownBy(() -> new Owners(List.of(item("a", "a")))).isInstanceOf(IllegalArgumentException.class);
    }
}
