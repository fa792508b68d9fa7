package dev.offprint.feed;

import dev.offprint.rule.Rule;

/** The formats that feeds are written in. */
public enum FeedFormat {
    /** RSS 2.0, with the namespaces that aggregators know. */
    RSS("application/rss+xml", "feed.rss.xml"),
    /** Atom 1.0 (RFC 4287). */
    ATOM("application/atom+xml", "feed.atom.xml"),
    /**
     * JSON Feed 1.1. What it has no property for is in an {@code _offprint} object beside its own properties, and each
     * part of that is left out where there is nothing to say.
     *
     * <ul>
     *   <li>At the top: {@code id}, {@code updated}, {@code publisher} (a person), {@code copyright}; {@code logo},
     *       {@code icon} and {@code image} (images); {@code pages} (link relation to address), {@code history},
     *       {@code deletions} ({@code id}, {@code date}, {@code by} (a person), {@code comment}), {@code feeds}
     *       ({@code mime_type}, {@code url}), {@code navigation} ({@code label}, {@code url}) and {@code credits}
     *       ({@code label}, {@code name}, {@code url}).
     *   <li>In an item: {@code kind}, {@code kicker}, {@code subtitle}, {@code dateline}, {@code direction},
     *       {@code section}, {@code contributors} (persons), {@code tags} ({@code label}, {@code scheme}, {@code url}; only
     *       where a tag has more than a label), {@code image}, {@code copyright}, {@code based_on} (works),
     *       {@code translations} (language to address), {@code updates} ({@code date}, {@code kind}, {@code title},
     *       {@code content_html}) and {@code properties} (as they are).
     *   <li>In a person, which otherwise is an author object of JSON Feed: {@code kind}, {@code email}, {@code role},
     *       {@code job_title}, {@code affiliation}, {@code bio}, {@code same_as}, {@code fediverse}.
     *   <li>A copyright has {@code notice} (the line in words), {@code statement}, {@code claims} ({@code years} such as
     *       {@code 2019}, {@code 2019/2024} or {@code 2019/..}; {@code holders}, each a person or a {@code group};
     *       {@code scopes}, {@code portions}), {@code rights}, {@code licences} ({@code name}, {@code url}, {@code spdx},
     *       {@code scopes}, {@code attribution}), {@code mining} ({@code permissions}, {@code policy},
     *       {@code licence_server}), {@code policy} and {@code acquire}.
     *   <li>An image has {@code url}, {@code alt}, {@code width}, {@code height}, {@code mime_type}, {@code variants}
     *       ({@code url}, {@code width}), {@code caption}, {@code credit} and {@code copyright}; a work {@code title},
     *       {@code url}, {@code publisher}, {@code date}, {@code authors}, {@code page} and {@code copyright}.
     * </ul>
     *
     * Constants are in lower case with underscores; dates are those of RFC 3339.
     */
    JSON_FEED("application/feed+json", "feed.json");

    private final String mediaType;
    private final String fileName;

    FeedFormat(String mediaType, String fileName) {
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    /** What a server names it: {@code application/atom+xml}. */
    public String mediaType() {
        return mediaType;
    }

    /** What a server says of the bytes: {@code application/atom+xml; charset=utf-8}; JSON has no other encoding. */
    public String contentType() {
        return this == JSON_FEED ? mediaType : mediaType + "; charset=utf-8";
    }

    /** How much of a field the format carries; a {@link FeedReport} tells it of one feed. */
    public FeedField.Carriage carries(FeedField field) {
        return Rule.given("field", field).in(this);
    }

    /** What a site usually names the file: {@code feed.atom.xml}. */
    public String fileName() {
        return fileName;
    }
}
