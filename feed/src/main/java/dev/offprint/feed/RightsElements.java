package dev.offprint.feed;

import dev.offprint.credit.Author;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Licence;
import dev.offprint.credit.Rights;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Who owns an article and under which terms, in RSS and Atom alike; the line itself is each format's own. */
final class RightsElements {

    private static final String CREATIVE_COMMONS = "https?://creativecommons\\.org/.*";

    private static final XmlName YEAR = XmlName.of(Namespace.DCTERMS, "dateCopyrighted");
    private static final XmlName HOLDER = XmlName.of(Namespace.DCTERMS, "rightsHolder");

    private final XmlOut out;
    private final FeedFormat format;
    private final boolean rsl;

    // articles of one feed mostly have the same
    private int lastYear;
    private String lastYearText = year(lastYear);

    RightsElements(XmlOut out, FeedFormat format, boolean rsl) {
        this.out = out;
        this.format = format;
        this.rsl = rsl;
    }

    /** Whether there is anything that {@link #line} can say. */
    static boolean hasLine(Copyright copyright) {
        return copyright.statement().isPresent()
                || !copyright.claims().isEmpty()
                || copyright.rights() != Rights.NONE_STATED
                || !copyright.licences().isEmpty()
                || copyright.mining().filter(it -> !it.permissions().isEmpty()).isPresent();
    }

    /** The notice as somebody wrote it, else as it reads in the language, or in English where that has no words for it. */
    static String line(Copyright copyright, Optional<String> language) {
        return line(copyright, locale(language));
    }

    /** As {@link #line(Copyright, Optional)}, in the {@linkplain #locale locale} of the language. */
    static String line(Copyright copyright, Locale locale) {
        if (copyright.statement().isPresent()) {
            return copyright.statement().get();
        }
        String line = copyright.line(locale);
        return line.isEmpty() ? copyright.line(Locale.ENGLISH) : line;
    }

    /** The locale of a language; English where it is not known. */
    static Locale locale(Optional<String> language) {
        return language.isPresent() ? Locale.forLanguageTag(language.get()) : Locale.ENGLISH;
    }

    /** A year in four digits. */
    static String year(int year) {
        String digits = Integer.toString(year);
        return digits.length() >= 4 ? digits : "0".repeat(4 - digits.length()) + digits;
    }

    /** What the line says; without a statement, if {@link #line} would write the same line again. */
    static Copyright read(String line, Optional<String> language) {
        Optional<Copyright> read = Copyright.parse(line).copyright();
        Optional<Copyright> silent = read.map(it -> it.with(change -> change.statement(null)));
        return silent.filter(it -> line(it, language).equals(line))
                .or(() -> read)
                .orElseGet(() -> Copyright.builder().statement(line).build());
    }

    /**
     * Writes year, holders and pages about the terms.
     *
     * @param url what they are the terms of
     */
    void write(Copyright copyright, Optional<URI> url, Addresses base) throws IOException {
        OptionalInt year = copyright.firstYear();
        if (year.isPresent()) {
            if (year.getAsInt() != lastYear) {
                lastYear = year.getAsInt();
                lastYearText = year(lastYear);
            }
            out.element(YEAR, lastYearText);
        }
        for (Author holder : copyright.holders()) {
            out.element(HOLDER, holder.name());
        }
        page("usageInfo", copyright.policy(), base);
        page("acquireLicensePage", copyright.acquire(), base);
        if (format == FeedFormat.RSS) {
            writeCreativeCommons(copyright);
        }
        if (rsl && url.isPresent()) {
            new RslElements(out).write(copyright, url.get(), base);
        }
    }

    /** The addresses of Creative Commons licences, as RSS has them. */
    private void writeCreativeCommons(Copyright copyright) throws IOException {
        for (Licence licence : copyright.licences()) {
            if (isCreativeCommons(licence)) {
                out.element(
                        Namespace.CREATIVE_COMMONS,
                        "license",
                        licence.url().orElseThrow().toString());
            }
        }
    }

    private void page(String property, Optional<URI> url, Addresses base) throws IOException {
        if (url.isEmpty()) {
            return;
        }
        Optional<URI> absolute = base.absolute(url.get());
        if (absolute.isPresent()) {
            out.element(Namespace.SCHEMA, property, absolute.get().toString());
        }
    }

    private static boolean isCreativeCommons(Licence licence) {
        return licence.url().isPresent() && licence.url().get().toString().matches(CREATIVE_COMMONS);
    }
}
