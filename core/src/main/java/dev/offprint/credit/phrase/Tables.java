package dev.offprint.credit.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of each language, by its code, and one of what no language owns. */
final class Tables {

    private static final Map<String, Table> BY_LANGUAGE = byLanguage();
    private static final Table COMMON = new Table(Common.TABLE);

    private Tables() {}

    static Optional<Table> of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language));
    }

    static List<Table> all() {
        List<Table> all = new ArrayList<>(List.of(COMMON));
        all.addAll(BY_LANGUAGE.values());
        return all;
    }

    private static Map<String, Table> byLanguage() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("en", new Table(English.TABLE));
        tables.put("de", new Table(German.TABLE));
        tables.put("fr", new Table(French.TABLE));
        tables.put("es", new Table(Spanish.TABLE));
        tables.put("it", new Table(Italian.TABLE));
        tables.put("pt", new Table(Portuguese.TABLE));
        tables.put("nl", new Table(Dutch.TABLE));
        tables.put("ru", new Table(Russian.TABLE));
        tables.put("ja", new Table(Japanese.TABLE));
        tables.put("zh", new Table(Chinese.TABLE));
        tables.put("ko", new Table(Korean.TABLE));
        tables.put("ar", new Table(Arabic.TABLE));
        return Collections.unmodifiableMap(tables);
    }
}
