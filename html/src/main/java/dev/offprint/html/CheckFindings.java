package dev.offprint.html;

import dev.offprint.Finding;
import dev.offprint.Place;
import dev.offprint.body.Image;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What a check has found so far. */
final class CheckFindings {

    private final List<Finding> findings = new ArrayList<>();

    void error(String code, String place, String problem, String remedy) {
        add(Finding.Severity.ERROR, code, place, problem, remedy);
    }

    void warning(String code, String place, String problem, String remedy) {
        add(Finding.Severity.WARNING, code, place, problem, remedy);
    }

    void info(String code, String place, String problem, String remedy) {
        add(Finding.Severity.INFO, code, place, problem, remedy);
    }

    /** An address that means something on this page only. */
    void address(URI url, String place, String what) {
        if (!url.isAbsolute() && !url.toString().startsWith("#")) {
            error(
                    "address-relative",
                    place,
                    what + " is relative: " + url,
                    "write it in full; feeds and search engines read it away from the page");
        }
    }

    /** An image that a reader or the layout needs to know more of. */
    void image(Image image, String place) {
        address(image.url(), place, "the image's address");
        if (image.alt().isEmpty()) {
            error(
                    "image-text-missing",
                    place,
                    "the image has no text for those who cannot see it: " + shortened(image.url()),
                    "say what it shows; an empty text says that it only decorates");
        }
        size(image, place);
    }

    /** An image whose text stands beside it in any case. */
    void poster(Image image, String place) {
        address(image.url(), place, "the poster's address");
        size(image, place);
    }

    List<Finding> list() {
        return List.copyOf(findings);
    }

    private void size(Image image, String place) {
        if (image.width().isEmpty() || image.height().isEmpty()) {
            warning(
                    "image-size-missing",
                    place,
                    "nobody says how large the image is: " + shortened(image.url()),
                    "give width and height in pixels, so that the text does not jump when it comes");
        }
    }

    private static String shortened(URI url) {
        String text = url.toString();
        return text.startsWith("data:") && text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private void add(Finding.Severity severity, String code, String place, String problem, String remedy) {
        findings.add(new Finding(severity, code, Place.UNKNOWN.in(place), problem, remedy));
    }
}
