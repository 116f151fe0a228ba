package no.likevilkar.integration.pointer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** An OCDS release, read for its amounts as the page on award notices says. */
final class NoticeInJson {

    private final Object release;
    private final NoticeValues values = new NoticeValues();

    private NoticeInJson(Object release) {
        this.release = release;
    }

    static NoticeValues of(byte[] bytes) throws UnreadableException {
        Object tree = JsonTree.of(bytes);
        if (JsonTree.at(tree, "releases") != null) {
            List<?> releases = JsonTree.list(tree, "releases");
            if (releases.size() != 1) {
                throw new UnreadableException("it has " + releases.size() + " releases");
            }
            tree = releases.get(0);
        }
        if (JsonTree.text(tree, "ocid") == null) {
            throw new UnreadableException("it is no OCDS release");
        }
        var notice = new NoticeInJson(tree);
        notice.read();
        return notice.values;
    }

    private void read() {
        note("notice", "estimate", JsonTree.at(release, "tender", "value"));
        for (Object lot : JsonTree.list(release, "tender", "lots")) {
            note("lot=" + id(lot), "estimate", JsonTree.at(lot, "value"));
            note("lot=" + id(lot), "ceiling", JsonTree.at(lot, "techniques", "frameworkAgreement", "value"));
        }
        for (Object tender : JsonTree.list(release, "bids", "details")) {
            note("tender=" + id(tender), framework(lots(tender)) ? "ceiling" : "price", JsonTree.at(tender, "value"));
        }
        for (Object award : JsonTree.list(release, "awards")) {
            boolean ceiling = framework(lots(award)) || alike(award) > 1;
            note("award=" + id(award), ceiling ? "ceiling" : "price", JsonTree.at(award, "value"));
            note("award=" + id(award), "estimate", JsonTree.at(award, "estimatedValue"));
        }
        for (Object contract : JsonTree.list(release, "contracts")) {
            note(
                    "contract=" + id(contract),
                    framework(List.of()) ? "ceiling" : "price",
                    JsonTree.at(contract, "value"));
        }
    }

    private static String id(Object thing) {
        return JsonTree.text(thing, "id");
    }

    private static List<?> lots(Object thing) {
        return JsonTree.list(thing, "relatedLots");
    }

    private boolean framework(List<?> ids) {
        List<?> all = JsonTree.list(release, "tender", "lots");
        List<?> named = all.stream()
                .filter(lot -> id(lot) != null && ids.contains(id(lot)))
                .toList();
        return speaks(JsonTree.at(release, "tender"))
                || (named.isEmpty() ? all : named).stream().anyMatch(lot -> technique(lot) || speaks(lot));
    }

    private static boolean technique(Object lot) {
        Object flag = JsonTree.at(lot, "techniques", "hasFrameworkAgreement");
        boolean set = flag instanceof JsonTree.Bare bare ? bare.text().equals("true") : "true".equals(flag);
        boolean described =
                JsonTree.at(lot, "techniques") instanceof Map<?, ?> map && map.containsKey("frameworkAgreement");
        return set || described;
    }

    private static boolean speaks(Object thing) {
        return FrameworkText.in(JsonTree.text(thing, "title")) || FrameworkText.in(JsonTree.text(thing, "description"));
    }

    /** How many awards of the same lots have the amount of this one. */
    private long alike(Object award) {
        Object amount = JsonTree.at(award, "value", "amount");
        return JsonTree.list(release, "awards").stream()
                .filter(other -> amount != null
                        && amount.equals(JsonTree.at(other, "value", "amount"))
                        && lots(other).equals(lots(award)))
                .count();
    }

    private void note(String of, String meaning, Object value) {
        if (JsonTree.at(value, "amount") instanceof JsonTree.Bare number
                && number.text().matches("-?[0-9.]{1,40}(?:[eE][+-]?[0-9]{1,2})?")) {
            values.note(of, meaning, new BigDecimal(number.text()).toPlainString(), JsonTree.text(value, "currency"));
        }
    }
}
