package dev.offprint.html.web;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a site's tools write the names of classes: as people gave them, behind the house's letters, with a hash, or as a hash alone. */
enum ClassNames {
    PLAIN {
        @Override
        String name(String given) {
            return given;
        }
    },
    HOUSE {
        @Override
        String name(String given) {
            return "qc-" + given.replace("__", "-").replace("--", "-");
        }
    },
    MODULES {
        @Override
        String name(String given) {
            return given.replaceAll("[_-]+", "_") + "__" + hash(given).substring(0, 4);
        }
    },
    HASHES {
        @Override
        String name(String given) {
            return "css-" + hash(given);
        }
    };

    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]*)\"");

    abstract String name(String given);

    /** The HTML with every class renamed. */
    String rename(String html) {
        return CLASS.matcher(html).replaceAll(it -> Matcher.quoteReplacement("class=\"" + names(it.group(1)) + "\""));
    }

    private String names(String given) {
        return Arrays.stream(given.split(" ")).map(this::name).collect(Collectors.joining(" "));
    }

    private static String hash(String given) {
        return Integer.toString(Math.abs(given.hashCode() * 31) | 1 << 28, 36);
    }
}
