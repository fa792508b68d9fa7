package dev.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateMarkupTest {

    @Test
    void exactMomentIsWrittenAsThePlatformWritesIt() {
        long seed = Long.getLong("offprint.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            long second = (long) (random.nextGaussian() * 60_000_000_000L);
            int nano = random.nextInt(1_000_000_000) / power(random.nextInt(10)) * power(random.nextInt(3));
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(36 * 3600) - 18 * 3600);
            check(Instant.ofEpochSecond(second, Math.min(nano, 999_999_999)).atOffset(offset), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-02T08:00:00Z",
                "2024-03-02T08:00:00.5+01:00",
                "0001-01-01T00:00:00-00:00:01",
                "-0044-03-15T12:30:00Z",
                "+12024-12-31T23:59:59.000000001+18:00"
            })
    void momentAtAnEdgeIsWrittenAsThePlatformWritesIt(String text) {
        check(OffsetDateTime.parse(text), 0);
    }

    private static void check(OffsetDateTime moment, long seed) {
        assertThat(DateMarkup.exact(moment))
                .as("-Doffprint.seed=%d", seed)
                .isEqualTo(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    private static int power(int exponent) {
        return (int) Math.pow(10, exponent);
    }
}
