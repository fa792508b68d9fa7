package dev.offprint.json;

import dev.offprint.Reading;
import dev.offprint.body.Attribution;
import dev.offprint.body.Image;
import dev.offprint.credit.Copyright;

/**
 * Parts of an article as JSON by themselves, in the form that they have within an article: for markup that cannot show
 * all of them. Each method that reads throws {@link dev.offprint.ReadingException} where it can't give a value.
 */
public final class PartJson {

    private PartJson() {}

    /** A copyright as a string. */
    public static String write(Copyright copyright) {
        return JsonWriter.DEFAULT.string(copyright, CreditForms.COPYRIGHT);
    }

    /** An image as a string. */
    public static String write(Image image) {
        return JsonWriter.DEFAULT.string(image, WorkForms.IMAGE);
    }

    /** The source of a quotation as a string. */
    public static String write(Attribution attribution) {
        return JsonWriter.DEFAULT.string(attribution, WorkForms.ATTRIBUTION);
    }

    /** Reads a copyright. */
    public static Reading<Copyright> readCopyright(String json) {
        return JsonReader.DEFAULT.readPart(json, CreditForms.COPYRIGHT);
    }

    /** Reads an image. */
    public static Reading<Image> readImage(String json) {
        return JsonReader.DEFAULT.readPart(json, WorkForms.IMAGE);
    }

    /** Reads the source of a quotation. */
    public static Reading<Attribution> readAttribution(String json) {
        return JsonReader.DEFAULT.readPart(json, WorkForms.ATTRIBUTION);
    }
}
