package dev.offprint.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Reads through a mapper what has a form. */
final class FormDeserializers extends Deserializers.Base {

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return FormsByClass.of(type).isPresent()
                || FormsByClass.ofConstant(type).isPresent();
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> wanted = type.getRawClass();
        return FormsByClass.of(wanted).map(form -> new Reading<>(form, wanted)).orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> wanted = type.getRawClass();
        return FormsByClass.ofConstant(wanted)
                .map(form -> new Reading<>(form, wanted))
                .orElse(null);
    }

    private static final class Reading<T> extends ValueDeserializer<T> {

        private final Form<T> form;
        private final Class<?> wanted;

        Reading(Form<T> form, Class<?> wanted) {
            this.form = form;
            this.wanted = wanted;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            try {
                JsonValue input = new TreeReader(parser, Limits.DEFAULT, findings(strict)).root();
                T value = form.read(input);
                if (!wanted.isInstance(value)) {
                    throw input.refusal("must be of the type of a " + wanted.getSimpleName());
                }
                return value;
            } catch (Refusal e) {
                throw new RefusedValueException(parser, wanted, e);
            } catch (Fault e) {
                throw new RefusedValueException(parser, wanted, e);
            }
        }

        private static Findings findings(boolean strict) {
            return strict ? new StrictFindings() : new Findings(0);
        }
    }

    /** Refuses what is otherwise a finding. */
    private static final class StrictFindings extends Findings {

        StrictFindings() {
            super(0);
        }

        @Override
        void unknown(JsonValue value) {
            throw value.refusal("is not a known property");
        }
    }
}
