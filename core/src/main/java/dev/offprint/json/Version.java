package dev.offprint.json;

import dev.offprint.Finding.Severity;
import java.util.regex.Pattern;

/** The version of the form. A new minor version only adds; a new major version changes what was there. */
final class Version {

    static final String CURRENT = "1.0";

    private static final Pattern KNOWN_MAJOR = Pattern.compile("1\\.\\d{1,9}");

    private Version() {}

    /** Refuses another major version; a later minor version is a finding. */
    static void check(JsonValue version) {
        if (!KNOWN_MAJOR.matcher(version.text()).matches()) {
            throw version.refusal("must be a version 1.x, not " + JsonPath.shown(version.text()));
        }
        if (!version.text().equals(CURRENT)) {
            version.findings()
                    .add(
                            Severity.WARNING,
                            "newer-version",
                            version,
                            "version " + version.text() + " is later than " + CURRENT,
                            "read as " + CURRENT);
        }
    }
}
