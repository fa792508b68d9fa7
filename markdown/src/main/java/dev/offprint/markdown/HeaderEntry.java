package dev.offprint.markdown;

import dev.offprint.Value;

/**
 * One key of the front matter.
 *
 * @param key as it stands
 * @param value what it has
 * @param line where it stands in the file, from 1
 */
record HeaderEntry(String key, Value value, int line) {}
