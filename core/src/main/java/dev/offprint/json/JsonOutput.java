package dev.offprint.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;

/** Writes values, and the members of objects. What is absent, empty or as usual is left out. */
final class JsonOutput {

    private final JsonGenerator json;

    JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    JsonOutput startObject() {
        json.writeStartObject();
        return this;
    }

    JsonOutput endObject() {
        json.writeEndObject();
        return this;
    }

    JsonOutput string(String text) {
        json.writeString(text);
        return this;
    }

    JsonOutput number(BigDecimal number) {
        json.writeNumber(number);
        return this;
    }

    JsonOutput flag(boolean flag) {
        json.writeBoolean(flag);
        return this;
    }

    JsonOutput nothing() {
        json.writeNull();
        return this;
    }

    JsonOutput name(String name) {
        json.writeName(name);
        return this;
    }

    <T> JsonOutput array(Iterator<T> values, Form<T> form) {
        json.writeStartArray();
        while (values.hasNext()) {
            form.write(values.next(), this);
        }
        json.writeEndArray();
        return this;
    }

    JsonOutput text(String name, String text) {
        json.writeStringProperty(name, text);
        return this;
    }

    /** A text, link or duration, as its {@code toString} spells it. */
    JsonOutput text(String name, Optional<?> value) {
        value.ifPresent(it -> text(name, it.toString()));
        return this;
    }

    JsonOutput date(String name, Optional<? extends Temporal> value) {
        value.ifPresent(date -> date(name, date));
        return this;
    }

    JsonOutput date(String name, Temporal date) {
        return text(name, spelled(date));
    }

    JsonOutput number(String name, long number) {
        json.writeNumberProperty(name, number);
        return this;
    }

    JsonOutput number(String name, OptionalInt number) {
        number.ifPresent(it -> number(name, it));
        return this;
    }

    JsonOutput number(String name, OptionalLong number) {
        number.ifPresent(it -> number(name, it));
        return this;
    }

    /** A number that is left out where it is the usual one. */
    JsonOutput number(String name, long number, long usual) {
        return number == usual ? this : number(name, number);
    }

    /** True; false is left out. */
    JsonOutput flag(String name, boolean flag) {
        if (flag) {
            json.writeBooleanProperty(name, true);
        }
        return this;
    }

    JsonOutput constant(String name, Enum<?> constant) {
        return text(name, Spelling.of(constant));
    }

    /** A constant that is left out where it is the usual one. */
    <E extends Enum<E>> JsonOutput constant(String name, E constant, E usual) {
        return constant == usual ? this : constant(name, constant);
    }

    <T> JsonOutput value(String name, T value, Form<T> form) {
        json.writeName(name);
        form.write(value, this);
        return this;
    }

    <T> JsonOutput value(String name, Optional<T> value, Form<T> form) {
        value.ifPresent(it -> value(name, it, form));
        return this;
    }

    <T> JsonOutput list(String name, List<T> values, Form<T> form) {
        if (!values.isEmpty()) {
            json.writeName(name);
            array(values.iterator(), form);
        }
        return this;
    }

    /** ISO 8601 with four digits for a year and, unlike {@code toString}, seconds in every time, as RFC 3339 has it. */
    private static String spelled(Temporal date) {
        if (date instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        return date instanceof Year year
                ? YearMonth.of(year.getValue(), 1).toString().substring(0, 4)
                : date.toString();
    }
}
