package dev.offprint.html.page;

import dev.offprint.html.read.ClassNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The value of a microformat's property, by the kind of element that has it, or by the elements in it that are of
 * <a href="https://microformats.org/wiki/value-class-pattern">the class {@code value}</a>.
 */
final class ClassValue {

    private static final int PARTS = 20;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}-\\d{3}|\\d{8}");
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?::(\\d{2}))?(?::(\\d{2}))? ?(?:([aApP])\\.?[mM]\\.?)? ?(Z|[+-]\\d{1,2}:?(?:\\d{2})?)?");
    private static final Pattern ZONE = Pattern.compile("Z|[+-]\\d{1,2}:?(?:\\d{2})?");

    private ClassValue() {}

    /** A text, on one line. */
    static String text(Element element) {
        List<Element> parts = parts(element);
        if (!parts.isEmpty()) {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> text.append(ofPart(part)));
            return text.toString();
        }
        return switch (element.normalName()) {
            case "abbr", "link" -> element.hasAttr("title") ? element.attr("title") : Words.withImages(element);
            case "data", "input" -> element.attr("value");
            case "img", "area" -> element.attr("alt");
            default -> Words.withImages(element);
        };
    }

    /** An address, as it is written. */
    static String address(Element element) {
        String attribute = switch (element.normalName()) {
            case "a", "area", "link" -> "href";
            case "img", "audio", "video", "source", "iframe", "embed" -> "src";
            case "object" -> "data";
            default -> "";
        };
        if (element.hasAttr(attribute)) {
            return element.attr(attribute);
        }
        List<Element> parts = parts(element);
        return !parts.isEmpty()
                ? text(element)
                : element.normalName().equals("video") ? element.attr("poster") : text(element);
    }

    /** A date, whose day, time and zone may be in elements of their own. */
    static String date(Element element) {
        List<Element> parts = parts(element);
        if (!parts.isEmpty()) {
            return date(
                    parts.stream().map(ClassValue::ofPart).map(String::strip).toList());
        }
        return switch (element.normalName()) {
            case "time", "ins", "del" -> element.hasAttr("datetime") ? element.attr("datetime") : Words.of(element);
            case "data", "input" -> element.attr("value");
            default -> element.hasAttr("title") ? element.attr("title") : Words.of(element);
        };
    }

    /** One of each is asked for; what is none of them may be a date in words. */
    private static String date(List<String> parts) {
        String day = "";
        String time = "";
        String zone = "";
        for (String part : parts) {
            if (day.isEmpty() && DAY.matcher(part).matches()) {
                day = part;
            } else if (zone.isEmpty() && ZONE.matcher(part).matches()) {
                zone = zone(part);
            } else if (time.isEmpty() && TIME.matcher(part).matches()) {
                time = time(part);
            }
        }
        return day.isEmpty() ? String.join(" ", parts) : time.isEmpty() ? day : day + "T" + time + zone;
    }

    private static String time(String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            return "";
        }
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String minute = time.group(2) == null ? "00" : time.group(2);
        String second = time.group(3) == null ? "" : ":" + time.group(3);
        String zone = time.group(5) == null ? "" : zone(time.group(5));
        return (hour < 10 ? "0" : "") + hour + ":" + minute + second + zone;
    }

    /** {@code -8} and {@code -800} are written too. */
    private static String zone(String written) {
        if (written.equals("Z")) {
            return written;
        }
        String digits = written.substring(1).replace(":", "");
        String full = switch (digits.length()) {
            case 1 -> "0" + digits + "00";
            case 2 -> digits + "00";
            case 3 -> "0" + digits;
            default -> digits;
        };
        return written.charAt(0) + full.substring(0, 2) + ":" + full.substring(2);
    }

    private static String ofPart(Element part) {
        if (ClassNames.has(part, "value-title")) {
            return part.attr("title");
        }
        return switch (part.normalName()) {
            case "img", "area" -> part.attr("alt");
            case "data" -> part.hasAttr("value") ? part.attr("value") : Words.of(part);
            case "abbr" -> part.hasAttr("title") ? part.attr("title") : Words.of(part);
            case "time", "ins", "del" -> part.hasAttr("datetime") ? part.attr("datetime") : Words.of(part);
            default -> Words.of(part);
        };
    }

    private static List<Element> parts(Element element) {
        List<Element> parts = new ArrayList<>(0);
        parts(element, parts);
        return parts;
    }

    /** Those of something else that is inside are not its own. As deep as the tree is, which the parser has limited. */
    private static void parts(Element parent, List<Element> parts) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (parts.size() >= PARTS) {
                return;
            }
            if (ClassNames.has(child, "value") || ClassNames.has(child, "value-title")) {
                parts.add(child);
            } else if (!Microformat.isRoot(child)) {
                parts(child, parts);
            }
        }
    }
}
