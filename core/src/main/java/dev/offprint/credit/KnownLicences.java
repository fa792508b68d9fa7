package dev.offprint.credit;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The usual licences for code, text and data that are not of Creative Commons: identifier, name, address, and the words
 * by which a line may call them. Rows without an identifier stand for a name that leaves the choice open ("GPL 3.0" may
 * be "only" or "or later").
 */
final class KnownLicences {

    private static final String OSI = "https://opensource.org/license/";
    private static final String GNU = "https://www.gnu.org/licenses/";

    static final List<Row> ROWS = List.of(
            row("MIT", "MIT License", OSI + "mit", "MIT License", "MIT Licence", "MIT"),
            row(
                    "Apache-2.0",
                    "Apache License 2.0",
                    "https://www.apache.org/licenses/LICENSE-2.0",
                    "Apache License, Version 2.0",
                    "Apache License Version 2.0",
                    "Apache License 2.0",
                    "Apache Licence 2.0",
                    "Apache 2.0"),
            row("", "GPL 2.0", GNU + "old-licenses/gpl-2.0.html", "GNU GPL v2", "GNU GPL 2.0", "GPL 2.0", "GPLv2"),
            row("GPL-2.0-only", "GPL 2.0 only", GNU + "old-licenses/gpl-2.0.html"),
            row("GPL-2.0-or-later", "GPL 2.0 or later", GNU + "old-licenses/gpl-2.0.html", "GPLv2+"),
            row("", "GPL 3.0", GNU + "gpl-3.0.html", "GNU GPL v3", "GNU GPL 3.0", "GPL 3.0", "GPLv3"),
            row("GPL-3.0-only", "GPL 3.0 only", GNU + "gpl-3.0.html"),
            row("GPL-3.0-or-later", "GPL 3.0 or later", GNU + "gpl-3.0.html", "GPLv3+"),
            row("", "LGPL 2.1", GNU + "old-licenses/lgpl-2.1.html", "GNU LGPL v2.1", "LGPL 2.1", "LGPLv2.1"),
            row("LGPL-2.1-only", "LGPL 2.1 only", GNU + "old-licenses/lgpl-2.1.html"),
            row("LGPL-2.1-or-later", "LGPL 2.1 or later", GNU + "old-licenses/lgpl-2.1.html", "LGPLv2.1+"),
            row("", "LGPL 3.0", GNU + "lgpl-3.0.html", "GNU LGPL v3", "LGPL 3.0", "LGPLv3"),
            row("LGPL-3.0-only", "LGPL 3.0 only", GNU + "lgpl-3.0.html"),
            row("LGPL-3.0-or-later", "LGPL 3.0 or later", GNU + "lgpl-3.0.html", "LGPLv3+"),
            row("", "AGPL 3.0", GNU + "agpl-3.0.html", "GNU AGPL v3", "AGPL 3.0", "AGPLv3"),
            row("AGPL-3.0-only", "AGPL 3.0 only", GNU + "agpl-3.0.html"),
            row("AGPL-3.0-or-later", "AGPL 3.0 or later", GNU + "agpl-3.0.html", "AGPLv3+"),
            row("", "GFDL 1.3", GNU + "fdl-1.3.html", "GNU Free Documentation License 1.3", "GFDL 1.3"),
            row("GFDL-1.3-only", "GFDL 1.3 only", GNU + "fdl-1.3.html"),
            row("GFDL-1.3-or-later", "GFDL 1.3 or later", GNU + "fdl-1.3.html"),
            row("", "GFDL 1.2", GNU + "old-licenses/fdl-1.2.html", "GNU Free Documentation License 1.2", "GFDL 1.2"),
            row("GFDL-1.2-only", "GFDL 1.2 only", GNU + "old-licenses/fdl-1.2.html"),
            row("GFDL-1.2-or-later", "GFDL 1.2 or later", GNU + "old-licenses/fdl-1.2.html"),
            row("", "GFDL", "", "GNU Free Documentation License", "GFDL"),
            row("BSD-2-Clause", "BSD 2-Clause", OSI + "bsd-2-clause", "BSD 2-Clause License", "BSD 2-Clause"),
            row("BSD-3-Clause", "BSD 3-Clause", OSI + "bsd-3-clause", "BSD 3-Clause License", "BSD 3-Clause"),
            row("ISC", "ISC License", OSI + "isc-license-txt", "ISC License", "ISC Licence"),
            row(
                    "MPL-2.0",
                    "MPL 2.0",
                    "https://www.mozilla.org/MPL/2.0/",
                    "Mozilla Public License, Version 2.0",
                    "Mozilla Public License Version 2.0",
                    "Mozilla Public License 2.0",
                    "MPL 2.0",
                    "MPLv2"),
            row(
                    "EPL-2.0",
                    "EPL 2.0",
                    "https://www.eclipse.org/legal/epl-2.0/",
                    "Eclipse Public License 2.0",
                    "EPL 2.0"),
            row("EUPL-1.2", "EUPL 1.2", "https://eupl.eu/1.2/en", "European Union Public Licence 1.2", "EUPL 1.2"),
            row("Unlicense", "Unlicense", "https://unlicense.org/", "The Unlicense", "Unlicense"),
            row("WTFPL", "WTFPL", "http://www.wtfpl.net/", "WTFPL"),
            row(
                    "OGL-UK-3.0",
                    "Open Government Licence v3.0",
                    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
                    "Open Government Licence v3.0",
                    "Open Government Licence 3.0",
                    "Open Government Licence version 3.0",
                    "OGL v3.0",
                    "OGL 3.0"),
            row("", "Open Government Licence", "", "Open Government Licence", "Open Government License"),
            row(
                    "ODbL-1.0",
                    "ODbL 1.0",
                    "https://opendatacommons.org/licenses/odbl/1-0/",
                    "Open Database License 1.0",
                    "Open Data Commons Open Database License",
                    "ODbL 1.0",
                    "ODbL"),
            row("OFL-1.1", "OFL 1.1", "https://openfontlicense.org/", "SIL Open Font License 1.1", "OFL 1.1"));

    private KnownLicences() {}

    static Optional<Licence> ofSpdx(String id) {
        String current = switch (id.toUpperCase(Locale.ROOT)) {
            case "GPL-2.0", "GPL-3.0", "LGPL-2.1", "LGPL-3.0", "AGPL-3.0", "GFDL-1.2", "GFDL-1.3" -> id + "-only";
            case "GPL-2.0+", "GPL-3.0+", "LGPL-2.1+", "LGPL-3.0+" -> id.substring(0, id.length() - 1) + "-or-later";
            default -> id;
        };
        return ROWS.stream()
                .filter(row -> row.spdx.equalsIgnoreCase(current))
                .findFirst()
                .map(Row::licence);
    }

    static Optional<Licence> at(URI url) {
        String key = key(url.toString());
        return ROWS.stream()
                .filter(row -> !row.url.isEmpty() && key(row.url).equals(key))
                .findFirst()
                .map(Row::licence);
    }

    /** The address without what changes from one spelling to the next. */
    private static String key(String url) {
        String key = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        key = key.replace("opensource.org/licenses/", "opensource.org/license/");
        for (String end : List.of("/", ".html", ".txt", ".en")) {
            key = key.endsWith(end) ? key.substring(0, key.length() - end.length()) : key;
        }
        return key;
    }

    private static Row row(String spdx, String name, String url, String... words) {
        return new Row(spdx, name, url, Arrays.asList(words));
    }

    record Row(String spdx, String name, String url, List<String> words) {

        Licence licence() {
            return Licence.plain(
                    name,
                    url.isEmpty() ? Optional.empty() : Optional.of(URI.create(url)),
                    spdx.isEmpty() ? Optional.empty() : Optional.of(spdx));
        }
    }
}
