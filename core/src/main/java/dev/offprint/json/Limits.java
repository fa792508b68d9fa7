package dev.offprint.json;

/** How much a {@link JsonReader} takes in; its builder says what each stops. */
record Limits(long length, int stringLength, int depth, int values, int articles, int findings) {

    /** Each is larger than any article that was meant to be read; {@link JsonReader.Builder} says what it stops. */
    static final Limits DEFAULT = new Limits(16L << 20, 8 << 20, 250, 250_000, 10_000, 1_000);
}
