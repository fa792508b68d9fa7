package dev.offprint.credit;

import dev.offprint.credit.NameSplitter.Piece;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells well-known places of several words, which look like names of people, from those. */
final class Places {

    private static final Set<String> KNOWN = Set.of(
            "abu dhabi",
            "british columbia",
            "buenos aires",
            "cape town",
            "costa rica",
            "czech republic",
            "frankfurt am main",
            "great britain",
            "hong kong",
            "kansas city",
            "kuala lumpur",
            "las vegas",
            "los angeles",
            "mexico city",
            "new delhi",
            "new jersey",
            "new mexico",
            "new orleans",
            "new south wales",
            "new york",
            "new york city",
            "new zealand",
            "north carolina",
            "northern ireland",
            "nova scotia",
            "puerto rico",
            "rhode island",
            "rio de janeiro",
            "salt lake city",
            "san diego",
            "san francisco",
            "san jose",
            "san josé",
            "santa fe",
            "saudi arabia",
            "sao paulo",
            "são paulo",
            "south africa",
            "south carolina",
            "south korea",
            "sri lanka",
            "tel aviv",
            "the hague",
            "the netherlands",
            "united kingdom",
            "united states",
            "west virginia");

    /** As letters have them behind a city; less those that are degrees too. */
    private static final Set<String> STATES = Set.of(
            "AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA",
            "ME", "MI", "MN", "MO", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH", "OK", "OR", "RI", "SC",
            "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY");

    private Places() {}

    /** Whether a part is such a place, or a city behind which a state stands: "Red Bluff, CA 96080". */
    static boolean isOne(Line line, Piece piece, @Nullable Piece next) {
        return KNOWN.contains(line.text(piece.from(), piece.to()).toLowerCase(Locale.ROOT))
                || next != null
                        && next.joint() == NameSplitter.Joint.COMMA
                        && STATES.contains(line.text(next.from(), next.from() + 1))
                        && (next.to() - next.from() == 1
                                || next.to() - next.from() == 2
                                        && line.text(next.from() + 1, next.to())
                                                .chars()
                                                .allMatch(Character::isDigit));
    }
}
