package dev.offprint.html.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An article that somebody made up, with the words of the site around it. */
record Story(Tongue tongue, String title, String author, LocalDate date, String site, List<Part> parts, Random random) {

    static Story of(Tongue tongue, int paragraphs, long seed) {
        Random random = new Random(seed);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            parts.add(Part.paragraph(paragraph(tongue, i, random)));
            if (i > 0 && i < paragraphs - 1) {
                between(tongue, random).forEach(parts::add);
            }
        }
        return new Story(
                tongue,
                tongue.headline(random),
                tongue.name(random.nextInt(3)),
                LocalDate.of(2010 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                List.of("Quayside Courier", "Kontor", "Le Bac", "Faro Sur").get(random.nextInt(4)),
                List.copyOf(parts),
                random);
    }

    /** Some are a sentence, and some have a link. */
    private static String paragraph(Tongue tongue, int place, Random random) {
        String text = tongue.sentences(place == 0 ? 3 : 1 + random.nextInt(4), random);
        return random.nextInt(5) == 0 ? "„" + text + "“" : text;
    }

    private static List<Part> between(Tongue tongue, Random random) {
        return switch (random.nextInt(14)) {
            case 0, 1 -> List.of(Part.heading(tongue.headline(random)));
            case 2 -> List.of(Part.quotation(tongue.sentences(2, random)));
            case 3 -> List.of(Part.list(List.of(tongue.clause(random), tongue.clause(random), tongue.clause(random))));
            case 4 -> List.of(Part.figure(tongue.sentence(random)));
            case 5 ->
                List.of(Part.table(List.of(
                        tongue.headline(random), "12", tongue.headline(random), "31", tongue.headline(random), "7")));
            case 6 -> List.of(Part.code("for boat in harbour:\n    print(boat.name, boat.tons)"));
            default -> List.of();
        };
    }

    /** What a reader of the article has to get. */
    String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()).append('\n'));
        return text.toString();
    }

    String label(Tongue.Label label) {
        return tongue.label(label);
    }

    /** Another name than the author's. */
    String second() {
        String name = tongue.name(0);
        return name.equals(author) ? tongue.name(1) : name;
    }

    String day() {
        return date.toString();
    }

    String clause() {
        return tongue.clause(random);
    }

    String headline() {
        return tongue.headline(random);
    }

    String sentences(int count) {
        return tongue.sentences(count, random);
    }
}
