// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/date_text.hpp"

#include "tests/indexer/metadata/date_fixture.hpp"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// The year first, the month by its name; or the year cut to two figures.
const std::vector<DateRow> year_then_month = {
    {"(일시/장소) ‘18.10.16.(화) 15:00", "2018-10-16"},
    {"'24-05-01", "2024-05-01"},
    {"'18.13.16.", ""},
    {"2020. november 10.", "2020-11-10"},
    {"2020 m. lapkričio 10 d.", "2020-11-10"},
    {"2021 оны 3 дугаар сарын 05-ны өдөр", "2021-03-05"},
    {"2021 оны 3-р сарын 5", "2021-03-05"},
    {"2021 жылғы 5 наурыз", "2021-03-05"},
    {"2019 March 12", "2019-03-12"},
    {"It ended in 2020. May 12, 2021 was the day.", "2021-05-12"},
    {"It ended in 2020. May 12 was the day.", "-05-12"},
    {"2020 november 35", ""},
};

// Forms that scraped pages print.
const std::vector<DateRow> scraped = {
    {"22. Dezember 201922. Dezember 2019 von Peter", "2019-12-22|2019-12"},
    {"28 luglio 202010:43 News", "2020-07-28"},
    {"31.10.23", "2023-10-31"},
    {"04.05.20 14:50", "2020-05-04"},
    {"06/11/20230 Kommentare", "2023-11-06"},
    {"Datum:26. Januar 2022", "2022-01-26"},
    {"at 12:26 January", ""},
    {"Version 1.2.19", ""},
    {"10.12.19.4", ""},
};

const std::vector<DateRow> english = {
    {"2021-12-23", "2021-12-23"},
    {"2021/12/23", "2021-12-23"},
    {"2021.12.23", "2021-12-23"},
    {"2025-02-19T23:00:41+00:00", "2025-02-19"},
    {"Thu, 23 Dec 2021 10:00:00 +0500", "2021-12-23"},
    {"05 th August,2026", "2026-08-05"},
    {"21 st August 2026", "2026-08-21"},
    {"Dec. 23, 2021", "2021-12-23"},
    {"December 23, 2021", "2021-12-23"},
    {"DECEMBER 23, 2021", "2021-12-23"},
    {"23/12/2021", "2021-12-23"},
    {"12/23/2021", "2021-12-23"},
    {"5/4/2024", "2024-04-05"},
    {"05.04.2024", "2024-04-05"},
    {"05-04-2024", "2024-04-05"},
    {"05/04/24", "2024-04-05"},
    {"23-Dec-2021", "2021-12-23"},
    {"23-Dec-21", "2021-12-23"},
    {"5th May, 2024", "2024-05-05"},
    {"17th Dec, 2021", "2021-12-17"},
    {"May 05, 2024 | 03:00 PM", "2024-05-05"},
    {"09 AUG 2026 2:31PM", "2026-08-09"},
    {"Monday Feb 3, 2025 @ 8:00 AM", "2025-02-03"},
    {"Saturday, 20th of May, 2017", "2017-05-20"},
    {"September 13th, 2017", "2017-09-13"},
    {"the 16th of May, 2013", "2013-05-16"},
    {"5 May 2024", "2024-05-05"},
    {"5 may 2024", "2024-05-05"},
    {"May 5 2024", "2024-05-05"},
    {"Sept 5, 2024", "2024-09-05"},
    {"Sep. 5, 2024", "2024-09-05"},
    {"1st January 2020", "2020-01-01"},
    {"29 February 2024", "2024-02-29"},
    {"May '21", "2021-05"},
    {"December 2021", "2021-12"},
    {"Dec 2021", "2021-12"},
    {"on 5 April", "-04-05"},
    {"on April 5", "-04-05"},
    {"April 5th", "-04-05"},
    {"12 to 14 March 2024", "2024-03-12"},
    {"12-14 March 2024", "2024-03-12"},
    {"March 12-14, 2024", "2024-03-12"},
    {"March 12 to 14, 2024", "2024-03-12"},
    {"13th and 14th May 2024", "2024-05-13"},
    {"June 13 to 17", "-06-13"},
    {"12 March to 14 March 2024", "2024-03-12|2024-03-14"},
    {"18th October and again on 19th October, 2017", "2017-10-18|2017-10-19"},
    {"28 June and 2 July 2024", "2024-06-28|2024-07-02"},
    {"from 5 April 2024 until 7 May 2024", "2024-04-05|2024-05-07"},
    {"this 18th day of August 2022", "2022-08-18"},
    {"FEB-14-2023", "2023-02-14"},
    {"14/II/2023", "2023-02-14"},
    {"14.XI.2023", "2023-11-14"},
    {"Tue Feb 14 10:22:11 PKT 2023", "2023-02-14"},
    {"14 Febuary 2023", "2023-02-14"},
    {"the 19th day of May, 2022", "2022-05-19"},
    {"Jan. 14, '22", "2022-01-14"},
    {"in Suva on 9 December. 2019 saw no forum", "-12-09"},
    {"on 9 December. 2019 was hard", "-12-09"},
    {"9 Dec. 2019 saw no forum", "2019-12-09"},
};

const std::vector<DateRow> no_dates = {
    {"2021-02-30", ""},
    {"2021-13-45", ""},
    {"31/02/2021", ""},
    {"30 February 2024", ""},
    {"29 February 2023", ""},
    {"32 May 2024", ""},
    {"0 May 2024", ""},
    {"5.3 per cent", ""},
    {"March 20,000 people", ""},
    {"you may 20 times", ""},
    {"they march 5 miles", ""},
    {"24/7 service", ""},
    {"1/2 of them", ""},
    {"ISO 9001:2015", ""},
    {"+92-42-111222", ""},
    {"Rs. 5.12.300", ""},
    {"in 2021", ""},
    {"May 24% rise", ""},
    {"version 1.2.3", ""},
    {"year 1200-01-05", ""},
    {"10.10.10.10", ""},
    {"may 2 or 3 try", ""},
    {"the sun 5 times", ""},
    {"the build R4.3.3 of the firm", ""},
    {"uploads/168-fact-sheet-april-26.pdf", ""},
    {"S3.1.1 storage", ""},
};

TEST(DateText, ReadsWhatScrapedPagesRunTogether) {
    expect_all(year_then_month);
    expect_all(scraped);
}

TEST(DatesInText, AreReadInTheFormsOfEnglishPapers) {
    expect_all(english);
}

TEST(DatesInText, AreNotSeenWhereTheCalendarOrTheContextHasNone) {
    expect_all(no_dates);
}

TEST(DatesInText, KnowTheWeekdayThatIsPrintedWithThem) {
    const std::vector<DateRow> rows = {
        {"Wednesday, 27th September, 2017", "3"}, {"Thứ tư, 22/10/2025", "3"}, {"الجمعة 8 فيفري 2019", "5"},
        {"শনিবার, আগস্ট ২৯, ২০২০", "6"},           {"Selasa (20/1)", "2"},      {"Mon 3 Feb 2025", "1"}};
    for (const DateRow& row : rows) {
        const auto dates = dates_in(row.text);
        ASSERT_EQ(dates.size(), 1U) << row.text;
        ASSERT_TRUE(dates[0].weekday.has_value()) << row.text;
        EXPECT_EQ(std::to_string(*dates[0].weekday), row.expected) << row.text;
        EXPECT_EQ(dates[0].from, 0U) << row.text;
    }
}

TEST(DatesInText, PointAtThePrintedWords) {
    const std::string text = "The board met on 12 to 14 March 2024 in Lahore.";
    const auto dates = dates_in(text);
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(text.substr(dates[0].from, dates[0].to - dates[0].from), "12 to 14 March 2024");
    EXPECT_TRUE(dates[0].begins_range);
}

TEST(DatesInText, AreFoundInWhateverStandsAroundThem) {
    // A property: letters before and behind change no date.
    std::mt19937 dice(7);
    const std::string_view fillers = "abcdefgh xyz";
    for (const DateRow& row : english) {
        std::string noise;
        for (int n = 0; n < 6; ++n) noise += fillers[dice() % fillers.size()];
        EXPECT_EQ(printed("qq " + noise + " qq; " + row.text + " ; qq " + noise), row.expected) << row.text;
    }
}

TEST(PeriodFrom, TakesATextThatIsOneDate) {
    const std::vector<DateRow> rows = {{"2021-12-23", "2021-12-23"},
                                       {"20211223", "2021-12-23"},
                                       {"2021-12", "2021-12"},
                                       {"2021", "2021"},
                                       {"Thu, 23 Dec 2021 10:00:00 +0500", "2021-12-23"},
                                       {"December 2021", "2021-12"},
                                       {"2021-12-23T00:00:00Z", "2021-12-23"}};
    for (const DateRow& row : rows) {
        const auto period = period_from(row.text);
        ASSERT_TRUE(period.has_value()) << row.text;
        EXPECT_EQ(iso(*period), row.expected);
    }
    for (const char* text : {"", "soon", "2021-02-30", "20210230", "5 May 2020 and 6 June 2021", "99999999", "1"}) {
        EXPECT_FALSE(period_from(text).has_value()) << text;
    }
}

}  // namespace
}  // namespace pressdex
