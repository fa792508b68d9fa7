package dev.offprint.json;

import static java.util.Map.entry;

import dev.offprint.Article;
import dev.offprint.Attachment;
import dev.offprint.Edition;
import dev.offprint.FeedAddress;
import dev.offprint.NavigationLink;
import dev.offprint.Publication;
import dev.offprint.Tag;
import dev.offprint.Update;
import dev.offprint.Value;
import dev.offprint.body.Attributes;
import dev.offprint.body.Attribution;
import dev.offprint.body.Block;
import dev.offprint.body.Body;
import dev.offprint.body.Cell;
import dev.offprint.body.Description;
import dev.offprint.body.Entry;
import dev.offprint.body.FigureContent;
import dev.offprint.body.Footnote;
import dev.offprint.body.Formula;
import dev.offprint.body.Image;
import dev.offprint.body.Inline;
import dev.offprint.body.Item;
import dev.offprint.body.Media;
import dev.offprint.body.Ratio;
import dev.offprint.body.Row;
import dev.offprint.body.Term;
import dev.offprint.body.Work;
import dev.offprint.credit.Author;
import dev.offprint.credit.Claim;
import dev.offprint.credit.Copyright;
import dev.offprint.credit.Holder;
import dev.offprint.credit.Licence;
import dev.offprint.credit.MiningTerms;
import dev.offprint.credit.SiteCredit;
import dev.offprint.credit.YearSpan;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the form of whatever type of Offprint an application's own values hold. */
final class FormsByClass {

    private static final Map<Class<?>, Form<?>> FORMS = Map.ofEntries(
            entry(Article.class, ArticleForms.ARTICLE),
            entry(Attachment.class, ArticleForms.ATTACHMENT),
            entry(Tag.class, ArticleForms.TAG),
            entry(Update.class, ArticleForms.UPDATE),
            entry(Edition.class, PublicationForms.EDITION),
            entry(FeedAddress.class, PublicationForms.FEED),
            entry(NavigationLink.class, PublicationForms.NAVIGATION),
            entry(Publication.class, PublicationForms.PUBLICATION),
            entry(Value.class, PropertyForm.VALUE),
            entry(Attribution.class, WorkForms.ATTRIBUTION),
            entry(Image.class, WorkForms.IMAGE),
            entry(Image.Variant.class, WorkForms.VARIANT),
            entry(Work.class, WorkForms.WORK),
            entry(Block.class, BlockForms.BLOCK),
            entry(Body.class, BlockForms.BODY),
            entry(Footnote.class, BlockForms.FOOTNOTE),
            entry(Cell.class, PartForms.CELL),
            entry(Description.class, PartForms.DESCRIPTION),
            entry(Entry.class, PartForms.ENTRY),
            entry(FigureContent.class, PartForms.FIGURE_CONTENT),
            entry(Item.class, PartForms.ITEM),
            entry(Media.Source.class, PartForms.SOURCE),
            entry(Media.Track.class, PartForms.TRACK),
            entry(Ratio.class, PartForms.RATIO),
            entry(Row.class, PartForms.ROW),
            entry(Term.class, PartForms.TERM),
            entry(Attributes.class, InlineForms.ATTRIBUTES),
            entry(Formula.class, InlineForms.FORMULA),
            entry(Inline.class, InlineForms.INLINE),
            entry(Author.class, CreditForms.AUTHOR),
            entry(Claim.class, CreditForms.CLAIM),
            entry(Copyright.class, CreditForms.COPYRIGHT),
            entry(Holder.class, CreditForms.HOLDER),
            entry(Licence.class, CreditForms.LICENCE),
            entry(MiningTerms.class, CreditForms.MINING),
            entry(SiteCredit.class, CreditForms.SITE_CREDIT),
            entry(YearSpan.class, CreditForms.YEARS));

    private FormsByClass() {}

    /** The form of a class, or of the sealed interface that it belongs to. */
    static Optional<Form<?>> of(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
                .<Form<?>>mapMulti((candidate, found) -> {
                    Form<?> form = FORMS.get(candidate);
                    if (form != null) {
                        found.accept(form);
                    }
                })
                .findFirst();
    }

    /** The form of a constant of Offprint. */
    static Optional<Form<?>> ofConstant(Class<?> type) {
        boolean ours = type.isEnum() && type.getName().startsWith("dev.offprint.");
        return ours ? Optional.of(constant(type)) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // the class is that of an enum
    private static <E extends Enum<E>> Form<E> constant(Class<?> type) {
        return Form.constant(((Class<E>) type).getEnumConstants());
    }
}
