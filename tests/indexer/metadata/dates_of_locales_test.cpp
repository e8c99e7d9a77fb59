// SPDX-License-Identifier: GPL-3.0-or-later
// ICU knows how each country writes a day; what it writes is read back.
#include "indexer/metadata/dates/date_text.hpp"
#include "indexer/metadata/dates/ethiopic_date.hpp"
#include "indexer/metadata/dates/solar_date.hpp"

#include <memory>
#include <string>

#include <gtest/gtest.h>
#include <unicode/datefmt.h>
#include <unicode/gregocal.h>

namespace pressdex {
namespace {

constexpr const char* locales[] = {"en",
                                   "de",
                                   "fr",
                                   "es",
                                   "pt",
                                   "it",
                                   "nl",
                                   "sv",
                                   "da",
                                   "nb",
                                   "fi",
                                   "is",
                                   "et",
                                   "lv",
                                   "lt",
                                   "pl",
                                   "cs",
                                   "sk",
                                   "sl",
                                   "sr",
                                   "bs",
                                   "mk",
                                   "bg",
                                   "ro",
                                   "hu",
                                   "el",
                                   "sq",
                                   "mt",
                                   "eu",
                                   "ca",
                                   "gl",
                                   "tr",
                                   "az",
                                   "uz",
                                   "kk",
                                   "ky",
                                   "tk",
                                   "tg",
                                   "tt",
                                   "ru",
                                   "uk",
                                   "be",
                                   "hy",
                                   "ka",
                                   "he",
                                   "ar",
                                   "ar_MA",
                                   "ar_IQ",
                                   "ar_EG",
                                   "ckb",
                                   "ku",
                                   "ur",
                                   "hi",
                                   "bn",
                                   "pa",
                                   "gu",
                                   "or",
                                   "ta",
                                   "te",
                                   "kn",
                                   "ml",
                                   "mr",
                                   "ne",
                                   "my",
                                   "km",
                                   "lo",
                                   "vi",
                                   "id",
                                   "ms",
                                   "fil",
                                   "jv",
                                   "su",
                                   "ceb",
                                   "zh",
                                   "zh_TW",
                                   "ja",
                                   "ko",
                                   "mn",
                                   "ug",
                                   "sw",
                                   "ha",
                                   "zu",
                                   "mg",
                                   "lb",
                                   "af",
                                   "sd",
                                   "fa@calendar=persian",
                                   "am@calendar=gregorian",
                                   "am_ET@calendar=ethiopic",
                                   "th@calendar=buddhist",
                                   "th@calendar=gregorian",
                                   "ja@calendar=japanese",
                                   "zh_TW@calendar=roc",
                                   "ar_SA@calendar=gregorian",
                                   "ps@calendar=gregorian"};

UDate noon(int year, int month, int day) {
    UErrorCode status = U_ZERO_ERROR;
    icu::GregorianCalendar calendar(*icu::TimeZone::getGMT(), status);
    calendar.clear();
    calendar.set(year, month - 1, day, 12, 0);
    return calendar.getTime(status);
}

std::string printed(const char* locale, icu::DateFormat::EStyle style, UDate moment) {
    const std::unique_ptr<icu::DateFormat> format(
        icu::DateFormat::createDateInstance(style, icu::Locale::createFromName(locale)));
    format->setTimeZone(*icu::TimeZone::getGMT());
    icu::UnicodeString text;
    std::string bytes;
    format->format(moment, text).toUTF8String(bytes);
    return bytes;
}

bool is_read(const std::string& text, Day expected) {
    for (const DateInText& date : dates_in(text)) {
        const auto period = period_of(date);
        if (period && period->precision == Precision::day && period->first == expected) return true;
    }
    return false;
}

// In full; of short forms some are other words, or another month in another language.
TEST(DatesOfLocales, AreReadAsTheyAreWritten) {
    int read = 0, shortened = 0, read_shortened = 0, all = 0;
    std::string unread;
    for (const char* locale : locales) {
        for (int month = 1; month <= 12; ++month) {
            const Day day = *day_of(2022, static_cast<unsigned>(month), 17);
            for (const auto style : {icu::DateFormat::kFull, icu::DateFormat::kLong}) {
                const std::string text = printed(locale, style, noon(2022, month, 17));
                ++all;
                read += is_read(text, day) ? 1 : 0;
                if (!is_read(text, day)) unread += std::string("\n") + locale + "  " + text;
            }
            ++shortened;
            const std::string text = printed(locale, icu::DateFormat::kMedium, noon(2022, month, 17));
            read_shortened += is_read(text, day) ? 1 : 0;
        }
    }
    EXPECT_EQ(read, all) << unread;
    EXPECT_GE(read_shortened * 100, shortened * 85);
}

// ICU's own calendars are the witness.
TEST(DatesOfLocales, OfOtherCalendarsAreThoseOfIcu) {
    for (int year = 1990; year <= 2050; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (const int day : {1, 9, 11, 12, 21, 28}) {
                const Day expected = *day_of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
                const std::string text =
                    printed("am_ET@calendar=ethiopic", icu::DateFormat::kLong, noon(year, month, day));
                ASSERT_TRUE(is_read(text, expected)) << text << " is " << iso(expected);
            }
        }
    }
}

TEST(EthiopicDate, EndsItsYearWithAShortMonth) {
    EXPECT_EQ(iso(*day_of_ethiopic(2017, 7, 17)), "2025-03-26");
    EXPECT_EQ(iso(*day_of_ethiopic(2016, 1, 1)), "2023-09-12");
    EXPECT_EQ(iso(*day_of_ethiopic(2015, 13, 6)), "2023-09-11");
    EXPECT_FALSE(day_of_ethiopic(2016, 13, 6));
    EXPECT_FALSE(day_of_ethiopic(2016, 1, 31));
}

}  // namespace
}  // namespace pressdex
