package dev.offprint.credit;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The Creative Commons family: its parts, versions and ports, and how names, addresses and SPDX spell them. */
final class CreativeCommons {

    /** The six licences in use; the order of the parts is the one that names and identifiers have. */
    private static final List<String> CODES = List.of("by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd");

    private static final List<String> VERSIONS = List.of("1.0", "2.0", "2.1", "2.5", "3.0", "4.0");

    /** The ports that the SPDX list knows; the others have an address but no identifier. */
    private static final Set<String> PORTS = Set.of(
            "by-2.5-au",
            "by-3.0-at",
            "by-3.0-au",
            "by-3.0-de",
            "by-3.0-igo",
            "by-3.0-nl",
            "by-3.0-us",
            "by-nc-3.0-de",
            "by-nc-nd-3.0-de",
            "by-nc-nd-3.0-igo",
            "by-nc-sa-2.0-de",
            "by-nc-sa-2.0-fr",
            "by-nc-sa-2.0-uk",
            "by-nc-sa-3.0-de",
            "by-nc-sa-3.0-igo",
            "by-nd-3.0-de",
            "by-sa-2.0-uk",
            "by-sa-2.1-jp",
            "by-sa-3.0-at",
            "by-sa-3.0-de",
            "by-sa-3.0-igo");

    /** The jurisdictions that licences have been ported to, as addresses and names abbreviate them. */
    private static final Set<String> JURISDICTIONS = Set.of(
            ("AR AT AU BE BG BR CA CH CL CN CO CR CZ DE DK EC EE EG ES FI FR GE GR GT HK HR HU IE IGO IL IN IT JP KR LU"
                            + " MK MT MX MY NG NL NO NZ PE PH PL PR PT RO RS SE SG SI TH TW UG UK US VE VN ZA")
                    .split(" "));

    private CreativeCommons() {}

    /** Whether these capitals stand for a jurisdiction; in small letters some of them are words. */
    static boolean isJurisdiction(String code) {
        return JURISDICTIONS.contains(code);
    }

    /** CC0. */
    static Licence zero() {
        return dedication("CC0 1.0", "zero", "CC0-1.0");
    }

    /** The mark for works that are free of known copyright. */
    static Licence publicDomainMark() {
        return dedication("Public Domain Mark 1.0", "mark", "CC-PDM-1.0");
    }

    /** The licence with these parts; without a version it has neither address nor identifier. */
    static Optional<Licence> of(String parts, String version, String port) {
        String code = order(parts.toLowerCase(Locale.ROOT));
        if (!CODES.contains(code) || !(version.isEmpty() || VERSIONS.contains(version))) {
            return Optional.empty();
        }
        String name = "CC " + code.toUpperCase(Locale.ROOT);
        if (version.isEmpty()) {
            return Optional.of(Licence.named(name));
        }
        // Version 1.0 alone has its parts the other way round in the address.
        String path = code.equals("by-nc-nd") && version.equals("1.0") ? "by-nd-nc" : code;
        String url = "https://creativecommons.org/licenses/" + path + "/" + version + "/";
        return Optional.of(Licence.plain(
                name + " " + version + (port.isEmpty() ? "" : " " + port.toUpperCase(Locale.ROOT)),
                Optional.of(URI.create(url + (port.isEmpty() ? "" : port.toLowerCase(Locale.ROOT) + "/"))),
                spdx(code, version, port)));
    }

    /** The licence that an address of creativecommons.org stands for. */
    static Optional<Licence> at(URI url) {
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        if (!host.equals("creativecommons.org") && !host.equals("www.creativecommons.org")) {
            return Optional.empty();
        }
        String path = String.valueOf(url.getPath()).toLowerCase(Locale.ROOT);
        List<String> steps = Arrays.stream(path.split("/", 8))
                .filter(step -> !step.isEmpty() && !step.startsWith("deed") && !step.startsWith("legalcode"))
                .toList();
        if (steps.size() < 3) {
            return Optional.empty();
        }
        return switch (steps.get(0) + "/" + steps.get(1)) {
            case "publicdomain/zero" -> Optional.of(zero());
            case "publicdomain/mark" -> Optional.of(publicDomainMark());
            default ->
                steps.get(0).equals("licenses")
                        ? of(steps.get(1), steps.get(2), steps.size() > 3 && isPort(steps.get(3)) ? steps.get(3) : "")
                        : Optional.empty();
        };
    }

    /** The licence that an SPDX identifier stands for, in any case. */
    static Optional<Licence> ofSpdx(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        if (lower.equals("cc0-1.0")) {
            return Optional.of(zero());
        }
        if (lower.equals("cc-pdm-1.0")) {
            return Optional.of(publicDomainMark());
        }
        for (String version : VERSIONS) {
            int at = lower.indexOf("-" + version);
            if (lower.startsWith("cc-") && at > 3) {
                String port = lower.substring(at + 1 + version.length());
                return of(lower.substring(3, at), version, port.startsWith("-") ? port.substring(1) : port)
                        .filter(licence -> licence.spdx().isPresent());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> spdx(String code, String version, String port) {
        String id = code + "-" + version + (port.isEmpty() ? "" : "-" + port.toLowerCase(Locale.ROOT));
        boolean listed = port.isEmpty() ? !version.equals("2.1") : PORTS.contains(id);
        return listed ? Optional.of("CC-" + id.toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private static String order(String parts) {
        return switch (parts) {
            case "by-nd-nc" -> "by-nc-nd";
            case "by-sa-nc" -> "by-nc-sa";
            default -> parts;
        };
    }

    private static boolean isPort(String step) {
        return step.length() <= 8 && step.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static Licence dedication(String name, String step, String spdx) {
        return Licence.plain(
                name,
                Optional.of(URI.create("https://creativecommons.org/publicdomain/" + step + "/1.0/")),
                Optional.of(spdx));
    }
}
