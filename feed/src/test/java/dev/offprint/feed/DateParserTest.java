package dev.offprint.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # RFC 822, 1123, 2822, 5322
            Tue, 10 Sep 2024 09:30:00 +0200        | 2024-09-10T09:30+02:00
            Tue, 10 Sep 2024 09:30:00 -0530        | 2024-09-10T09:30-05:30
            Tue, 10 Sep 2024 09:30:00 GMT          | 2024-09-10T09:30Z
            Tue, 10 Sep 2024 09:30:00 UT           | 2024-09-10T09:30Z
            Tue, 10 Sep 2024 09:30:00 UTC          | 2024-09-10T09:30Z
            Tue, 10 Sep 2024 09:30:00 Z            | 2024-09-10T09:30Z
            Tue, 10 Sep 2024 09:30:00 -0000        | 2024-09-10T09:30Z
            Tue, 10 Sep 2024 09:30 +0200           | 2024-09-10T09:30+02:00
            10 Sep 2024 09:30:00 +0200             | 2024-09-10T09:30+02:00
            Tue 10 Sep 2024 09:30:00 +0200         | 2024-09-10T09:30+02:00
            Tue,10 Sep 2024 09:30:00 +0200         | 2024-09-10T09:30+02:00
            tue, 10 sep 2024 09:30:00 gmt          | 2024-09-10T09:30Z
            TUE, 10 SEP 2024 09:30:00 GMT          | 2024-09-10T09:30Z
            Tue, 3 Sep 2024 9:30:00 GMT            | 2024-09-03T09:30Z
            Tue, 10 Sep 24 09:30:00 GMT            | 2024-09-10T09:30Z
            Sat, 10 Sep 94 09:30:00 GMT            | 1994-09-10T09:30Z
            Sat, 01 Jan 00 00:00:00 GMT            | 2000-01-01T00:00Z
            Fri, 31 Dec 49 23:59:59 GMT            | 2049-12-31T23:59:59Z
            Sun, 01 Jan 50 00:00:00 GMT            | 1950-01-01T00:00Z
            Sat, 01 Jan 100 00:00:00 GMT           | 2000-01-01T00:00Z
            Tuesday, 10 September 2024 09:30:00 GMT| 2024-09-10T09:30Z
            Tues, 10 Sept 2024 09:30:00 GMT        | 2024-09-10T09:30Z
            Tue, 10 Sep 2024 09:30:00 GMT (London) | 2024-09-10T09:30Z
            Tue, 10 Sep 2024 09:30:00 +0200 (CEST) | 2024-09-10T09:30+02:00
            Tue, 10 Sep 2024 09:30:00 +02:00       | 2024-09-10T09:30+02:00
            Tue, 10 Sep 2024 09:30:00 -5:30        | 2024-09-10T09:30-05:30
            Tue, 10 Sep 2024 09:30:00 +02          | 2024-09-10T09:30+02:00
            Tue, 10 Sep 2024 09:30:00 GMT+2        | 2024-09-10T09:30+02:00
            Tue, 10 Sep 2024 09:30:00 UTC-03:00    | 2024-09-10T09:30-03:00
            Tue, 10 Sep 2024 09:30:00 EST          | 2024-09-10T09:30-05:00
            Tue, 10 Sep 2024 09:30:00 EDT          | 2024-09-10T09:30-04:00
            Tue, 10 Sep 2024 09:30:00 CST          | 2024-09-10T09:30-06:00
            Tue, 10 Sep 2024 09:30:00 CDT          | 2024-09-10T09:30-05:00
            Tue, 10 Sep 2024 09:30:00 MST          | 2024-09-10T09:30-07:00
            Tue, 10 Sep 2024 09:30:00 MDT          | 2024-09-10T09:30-06:00
            Tue, 10 Sep 2024 09:30:00 PST          | 2024-09-10T09:30-08:00
            Tue, 10 Sep 2024 09:30:00 PDT          | 2024-09-10T09:30-07:00
            Tue, 10 Sep 2024 09:30:00 CEST         | 2024-09-10T09:30+02:00
            Tue, 10 Sep 2024 09:30:00 JST          | 2024-09-10T09:30+09:00
            Tue, 10 Sep 2024 09:30:00 IST          | 2024-09-10T09:30+05:30
            Tue, 10 Sep 2024 09:30:00.25 GMT       | 2024-09-10T09:30:00.250Z
            Tue, 10-Sep-2024 09:30:00 GMT          | 2024-09-10T09:30Z
            Tuesday, 10-Sep-24 09:30:00 GMT        | 2024-09-10T09:30Z
            Tue Sep 10 09:30:00 2024 GMT           | 2024-09-10T09:30Z
            Tue Sep 10 09:30:00 EDT 2024           | 2024-09-10T09:30-04:00
            September 10, 2024 9:30 AM EST         | 2024-09-10T09:30-05:00
            Sep 10th, 2024 9:30 p.m. GMT           | 2024-09-10T21:30Z
            10. September 2024 12:15 am UTC        | 2024-09-10T00:15Z
            Tue, 10 Sep 2024 24:00:00 GMT          | 2024-09-11T00:00Z
            Fri, 2024/09/13 09:30:00 PDT           | 2024-09-13T09:30-07:00
            09:30 2024-09-10 +0200                 | 2024-09-10T09:30+02:00
            # other languages
            2024-05-25 오후 11:23:17 KST             | 2024-05-25T23:23:17+09:00
            2024년 5월 25일 오전 12:05 KST             | 2024-05-25T00:05+09:00
            2024年5月25日 下午 3:05 +0800              | 2024-05-25T15:05+08:00
            Κυρ, 15 Σεπ 2024 09:30:00 EST          | 2024-09-15T09:30-05:00
            Τρι, 13 Αυγ 2024 09:30:00 +0300        | 2024-08-13T09:30+03:00
            13 Αυγούστου 2024 9:30 μ.μ. +0300      | 2024-08-13T21:30+03:00
            2024-július-13T9:15-05:00              | 2024-07-13T09:15-05:00
            2024-augusztus-1T9:15Z                 | 2024-08-01T09:15Z
            13 грудня 2024 09:30 +0200             | 2024-12-13T09:30+02:00
            # ISO 8601, RFC 3339, W3C-DTF
            2024-09-10T09:30:00Z                   | 2024-09-10T09:30Z
            2024-09-10t09:30:00z                   | 2024-09-10T09:30Z
            2024-09-10T09:30:00+02:00              | 2024-09-10T09:30+02:00
            2024-09-10T09:30:00-0530               | 2024-09-10T09:30-05:30
            2024-09-10T09:30:00+02                 | 2024-09-10T09:30+02:00
            2024-09-10T09:30Z                      | 2024-09-10T09:30Z
            2024-09-10T09Z                         | 2024-09-10T09:00Z
            2024-09-10 09:30:00Z                   | 2024-09-10T09:30Z
            2024-09-10 09:30:00 +0200              | 2024-09-10T09:30+02:00
            2024-09-10 09:30:00 UTC                | 2024-09-10T09:30Z
            2024-09-10T09:30:20.1Z                 | 2024-09-10T09:30:20.100Z
            2024-09-10T09:30:20.123456Z            | 2024-09-10T09:30:20.123456Z
            2024-09-10T09:30:20.123456789Z         | 2024-09-10T09:30:20.123456789Z
            2024-09-10T09:30:20.1234567891234Z     | 2024-09-10T09:30:20.123456789Z
            2024-09-10T09:30:20,5Z                 | 2024-09-10T09:30:20.500Z
            2024-09-10T24:00:00Z                   | 2024-09-11T00:00Z
            20240910T093000Z                       | 2024-09-10T09:30Z
            20240910T093000+0200                   | 2024-09-10T09:30+02:00
            2024-254T09:30:00Z                     | 2024-09-10T09:30Z
            2024/09/10 09:30:00 GMT                | 2024-09-10T09:30Z
            0001-01-01T00:00:00Z                   | 0001-01-01T00:00Z
            9999-12-31T23:59:59Z                   | 9999-12-31T23:59:59Z
            # other languages
            Di, 10 Sep 2024 09:30:00 +0200         | 2024-09-10T09:30+02:00
            Dienstag, 10. März 2020 09:30 MEZ      | 2020-03-10T09:30+01:00
            mar., 10 sept. 2024 09:30:00 +0200     | 2024-09-10T09:30+02:00
            mardi 10 décembre 2024 à 09h30 CET     | 2024-12-10T09:30+01:00
            martes, 10 de septiembre de 2024 09:30:00 +0200 | 2024-09-10T09:30+02:00
            martedì 10 settembre 2024 09:30 +0200  | 2024-09-10T09:30+02:00
            10 сентября 2024 09:30 MSK             | 2024-09-10T09:30+03:00
            2024年9月10日 09:30 JST                 | 2024-09-10T09:30+09:00
            2024년 9월 10일 09:30 KST               | 2024-09-10T09:30+09:00
            """)
    void aDateIsReadWithItsOffset(String written, String date) {
        assertThat(DateParser.parse(written))
                .as(written)
                .hasValueSatisfying(parsed -> assertThat(parsed.date()).hasToString(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 10 Sep 2024 09:30:00              | 2024-09-10T09:30Z    | no time zone is given
            2024-09-10T09:30:00                    | 2024-09-10T09:30Z    | no time zone is given
            Tue, 10 Sep 2024 09:30:00 XYZ          | 2024-09-10T09:30Z    | no time zone is given
            Tue, 10 Sep 2024 09:30:00 J            | 2024-09-10T09:30Z    | no time zone is given
            Tue, 10 Sep 2024 09:30:00 A            | 2024-09-10T09:30Z    | a military time zone, of which senders do not agree on the sign
            Tue, 10 Sep 2024 09:30:00 M            | 2024-09-10T09:30Z    | a military time zone, of which senders do not agree on the sign
            Mon, 10 Sep 2024 09:30:00 GMT          | 2024-09-10T09:30Z    | the day of the week is another
            2024-09-10                             | 2024-09-10T00:00Z    | no time of day is given
            10 Sep 2024                            | 2024-09-10T00:00Z    | no time of day is given
            20240910                               | 2024-09-10T00:00Z    | no time of day is given
            31/12/2024                             | 2024-12-31T00:00Z    | no time of day is given
            12/31/2024                             | 2024-12-31T00:00Z    | no time of day is given
            10.09.2024                             | 2024-09-10T00:00Z    | no time of day is given
            2024-09                                | 2024-09-01T00:00Z    | no day of the month is given
            September 2024                         | 2024-09-01T00:00Z    | no day of the month is given
            2024                                   | 2024-01-01T00:00Z    | only the year is given
            2016-12-31T23:59:60Z                   | 2017-01-01T00:00Z    | a leap second is told as the second after
            Tue, 10 Sep 2024 09:30:00 +2500        | 2024-09-10T09:30Z    | no zone is that far from Greenwich, no time zone is given
            10 Sep 2024 13:30 pm GMT               | 2024-09-10T13:30Z    | the hour is one of twenty-four already
            10 Sep 2024 00:30 AM GMT               | 2024-09-10T00:30Z    | the hour is one of twenty-four already
            1725960600                             | 2024-09-10T09:30Z    | it is a count of seconds since 1970
            1725960600500                          | 2024-09-10T09:30:00.500Z | it is a count of seconds since 1970
            """)
    void whatTheRulesDoNotSayIsADoubt(String written, String date, String doubts) {
        assertThat(DateParser.parse(written)).as(written).hasValueSatisfying(parsed -> {
            assertThat(parsed.date()).hasToString(date);
            assertThat(String.join(", ", parsed.doubts())).isEqualTo(doubts);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "n/a",
                "0",
                "-",
                "Tue",
                "Tue, Sep",
                "0000-00-00T00:00:00Z",
                "2024-13-01T00:00:00Z",
                "2024-00-10",
                "2024-02-30",
                "2023-02-29T00:00:00Z",
                "Tue, 31 Sep 2024 09:30:00 GMT",
                "Tue, 32 Sep 2024 09:30:00 GMT",
                "Tue, 10 Sep 2024 25:30:00 GMT",
                "Tue, 10 Sep 2024 09:61:00 GMT",
                "Tue, 10 Sep 2024 09:30:61 GMT",
                "2024-09-10T24:30:00Z",
                "05/03/2024",
                "10 Foo 2024 09:30:00 GMT",
                "10000-01-01T00:00:00Z",
                "9999-12-31T24:00:00Z",
                "99999999999999999999",
                "2024-367T00:00:00Z",
                "10 Sep 2024 13:30 am",
                "<b>today</b>"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(DateParser.parse(written)).as(written).isEqualTo(Optional.empty());
    }

    @Test
    void aDateByTheRulesIsBeyondDoubt() {
        assertThat(DateParser.parse("Tue, 10 Sep 2024 09:30:00 +0200")
                        .orElseThrow()
                        .doubts())
                .isEmpty();
        assertThat(DateParser.parse("2024-09-10T09:30:00.5+02:00").orElseThrow().doubts())
                .isEmpty();
    }

    @Test
    void everyDateThatIsWrittenIsReadBack() {
        for (long second = -62_135_596_800L; second < 253_402_300_800L; second += 86_400L * 3653 + 12_345) {
            for (int minutes : new int[] {0, 60, -210, 345, 765}) {
                var date = java.time.OffsetDateTime.ofInstant(
                        java.time.Instant.ofEpochSecond(second), java.time.ZoneOffset.ofTotalSeconds(minutes * 60));
                if (date.getYear() < 1 || date.getYear() > 9999) {
                    continue;
                }
                assertThat(DateParser.parse(FeedDates.rfc3339(date))
                                .orElseThrow()
                                .date())
                        .isEqualTo(date);
                assertThat(DateParser.parse(FeedDates.rfc822(date))
                                .orElseThrow()
                                .date()
                                .toInstant())
                        .as(FeedDates.rfc822(date))
                        .isEqualTo(date.toInstant());
            }
        }
    }

    @Test
    void aLongTextIsNoDate() {
        assertThat(DateParser.parse("1".repeat(1_000_000))).isEmpty();
        assertThat(DateParser.parse("(".repeat(200).toLowerCase(Locale.ROOT))).isEmpty();
    }
}
