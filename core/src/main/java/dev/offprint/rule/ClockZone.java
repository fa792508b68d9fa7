package dev.offprint.rule;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of time zones that newspapers print, as far as each means but one. */
public final class ClockZone {

    /** The names, as part of a pattern, the longer before the shorter. */
    public static final String NAMES =
            "UTC|GMT|CEST|MESZ|CET|MEZ|WEST|EEST|BST|EST|EDT|CDT|MDT|PST|PDT|ET|PT|JST|KST|MSK|МСК|Z";

    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MESZ", ZoneOffset.ofHours(2)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("MEZ", ZoneOffset.ofHours(1)),
            Map.entry("WEST", ZoneOffset.ofHours(1)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("BST", ZoneOffset.ofHours(1)),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("ET", ZoneId.of("America/New_York")),
            Map.entry("PT", ZoneId.of("America/Los_Angeles")),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("KST", ZoneOffset.ofHours(9)),
            Map.entry("MSK", ZoneOffset.ofHours(3)),
            Map.entry("МСК", ZoneOffset.ofHours(3)));

    private ClockZone() {}

    /** The same of a name that may be any: none of one that is not known, or that means several. */
    public static Optional<ZoneOffset> named(String zone, LocalDateTime time) {
        ZoneId known = ZONES.get(zone.toUpperCase(Locale.ROOT));
        try {
            return Optional.of(
                    (known == null ? ZoneId.of(zone) : known).getRules().getOffset(time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The distance from UTC that a name, or a number such as {@code +0200}, means at a time. */
    public static ZoneOffset offset(String zone, LocalDateTime time) {
        if (zone.startsWith("+") || zone.startsWith("-")) {
            return ZoneOffset.of(zone);
        }
        return ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), ZoneOffset.UTC)
                .getRules()
                .getOffset(time);
    }
}
