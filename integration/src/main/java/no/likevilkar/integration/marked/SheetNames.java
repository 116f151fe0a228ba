package no.likevilkar.integration.marked;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.likevilkar.integration.document.sheet.Workbook;

/** What the sheets are called in the copy: as in the original, where a workbook allows it (18.2.19: 31 characters, some signs not). */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final String list;

    /** @param list what the sheet with the list of problems would best be called */
    SheetNames(List<Workbook.Sheet> sheets, String list) {
        sheets.forEach(sheet -> names.put(sheet.name(), free(fit(sheet.name()))));
        this.list = free(list);
    }

    String list() {
        return list;
    }

    String of(String sheet) {
        return names.get(sheet);
    }

    private static String fit(String name) {
        String signs = name.replaceAll("[/\\\\?*\\[\\]:\\p{Cntrl}]", "-").replaceAll("^'|'$", "-");
        return signs.substring(0, Math.min(LONGEST, signs.length()));
    }

    private String free(String name) {
        String one = name;
        for (int number = 2; !taken.add(one.toLowerCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            one = name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
        }
        return one;
    }
}
