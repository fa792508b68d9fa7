package dev.offprint.html;

import dev.offprint.body.Aside;
import dev.offprint.html.read.Conventions;
import java.net.URI;
import java.util.Optional;

/** What the writers of this package do, for readers of what they wrote. */
final class WrittenMarkup implements Conventions {

    @Override
    public String id(String written) {
        return Ids.article(written);
    }

    @Override
    public Optional<String> footnote(String written) {
        return Ids.label(written);
    }

    @Override
    public boolean isLabel(Aside.Kind kind, String text) {
        return switch (kind) {
            case NOTE -> Labels.isIn(Label.NOTE, text);
            case TIP -> Labels.isIn(Label.TIP, text);
            case WARNING -> Labels.isIn(Label.WARNING, text);
            case RELATED -> Labels.isIn(Label.RELATED, text);
            case UPDATE -> Labels.isIn(Label.UPDATE, text);
            case CORRECTION -> Labels.isIn(Label.CORRECTION, text);
            case SIDEBAR -> false;
        };
    }

    @Override
    public boolean isSponsorLabel(String text) {
        return Labels.isIn(Label.SPONSORED, text);
    }

    @Override
    public int month(String word) {
        return LocalDates.month(word);
    }

    @Override
    public String resolve(URI base, URI reference) {
        return Resolution.resolve(base, reference);
    }
}
