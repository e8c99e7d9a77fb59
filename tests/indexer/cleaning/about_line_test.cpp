// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/about_line.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Told {
    std::string line, day, byline;
};

// A line that tells nothing about its page has neither.
Told told(const std::string& text) {
    const auto about = about_line(line_from(text));
    if (!about) return {text, "", ""};
    return {text, about->date ? iso(about->date->period) : "", about->byline};
}

TEST(AboutLine, KeepsTheWritersLettersWhole) {
    for (const Told& row : std::vector<Told>{
             {"सुनीता रावत अलीगढ | 2024-05-05", "2024-05-05", "सुनीता रावत अलीगढ"},
             {"“Hill Desk” of Nuwara | 5 May 2024", "2024-05-05", "“Hill Desk” of Nuwara"},
         }) {
        const Told found = told(row.line);
        EXPECT_EQ(found.day, row.day) << row.line;
        EXPECT_EQ(found.byline, row.byline) << row.line;
    }
}

TEST(AboutLine, TellsNoDayOnWhichSomethingEnds) {
    for (const char* line : {"February 19 to April 25, 2026", "19 February – 25 April 2026", "HRV007449 EXP 5/31/24",
                             "Open until 30 April 2024", "Geöffnet bis 30. April 2024", "Closing date: 30 April 2024"})
        EXPECT_EQ(told(line).day, "") << line;
}

// Where a text was taken from; a sentence that names an address tells of something else.
TEST(AboutLine, TellsTheDayUnderWhichASiteFilesIt) {
    EXPECT_EQ(told("https://example.org/news/2024/05/03/mills-reopen").day, "2024-05-03");
    EXPECT_EQ(told("Source: https://example.org/20240503-mills-reopen.html").day, "2024-05-03");
    EXPECT_EQ(told("https://example.org/2024/05/mills-reopen").day, "");
    EXPECT_EQ(told("Register at https://example.org/2024/05/03/form before the courses begin.").day, "");
}

TEST(AboutLine, TellsTheDayBesideWhatAPaperCallsItself) {
    EXPECT_EQ(told("プレスリリース 2022年3月3日").day, "2022-03-03");
    EXPECT_EQ(told("ニュースリリース 2022年3月3日").day, "2022-03-03");
    EXPECT_EQ(told("보도자료 2022년 3월 3일").day, "2022-03-03");
    EXPECT_EQ(told("新闻稿 2022年3月3日").day, "2022-03-03");
    EXPECT_EQ(told("Comunicato stampa del 3 marzo 2022").day, "2022-03-03");
}

// Georgian parts its words by blanks: each is one, however long.
TEST(AboutLine, CountsWordsAndNotTheirLetters) {
    EXPECT_EQ(told("ეკონომიკის სამინისტრო | 2024-05-05").day, "2024-05-05");
    EXPECT_EQ(told("กระทรวงพาณิชย์แถลงว่าผู้ปลูกชาบนเขามีห้องทดลองของตนเองแล้ว | 2024-05-05").day, "");
}

TEST(AboutLine, TellsDayAndWriter) {
    struct Row {
        const char* text;
        const char* day;
        const char* byline;
        Where where;
    };
    const Row rows[] = {
        {"Mohammad Ali (@x) Published May 05, 2024 | 03:00 PM", "2024-05-05", "Mohammad Ali (@x)", Where::byline},
        {"Staff Reporter Published July 29, 2019 | 08:15 PM", "2019-07-29", "Staff Reporter", Where::byline},
        {"Posted On: 09 AUG 2026 2:31PM by PIB Delhi", "2026-08-09", "PIB Delhi", Where::byline},
        {"11 October 2020 | Staff Reporter", "2020-10-11", "Staff Reporter", Where::byline},
        {"Thứ tư, 22/10/2025, 19:25 (GMT+7)", "2025-10-22", "", Where::header},
        {"Wednesday, 22 October 2025", "2025-10-22", "", Where::header},
        {"20/1/2026 18:30", "2026-01-20", "", Where::header},
        {"date published: 2025-02-19T23:00:41+00:00", "2025-02-19", "", Where::header},
        {"Dated: 6 July 2022", "2022-07-06", "", Where::header},
        {"الجمعة 8 فيفري 2019", "2019-02-08", "", Where::header},
        {"1537 | শনিবার, আগস্ট ২৯, ২০২০ | ১০:৪৬ পূর্বাহ্ণ", "2020-08-29", "", Where::header},
        {"17 نومبر 2018", "2018-11-17", "", Where::header},
        {"یکم مئی 2024", "2024-05-01", "", Where::header},
        {"發布日期：113-05-01", "2024-05-01", "", Where::byline},
        {"發布日期：113年5月1日", "2024-05-01", "", Where::byline},
        {"۱۴۰۳/۰۲/۱۲", "2024-05-01", "", Where::header},
        {"Hill Courier Newspaper Monday 14/01/2008 G Issue 12891", "2008-01-14", "Hill Courier Newspaper",
         Where::header},
        {"Brasília (DF), segunda-feira, 25 de outubro de 2004.", "2004-10-25", "", Where::header},
        {"வடிவேல் சக்தி   / 2019 பெப்ரவரி 05 , பி.ப. 02:32 - 0     - {{hitsCtrl.values.hits}}", "2019-02-05",
         "வடிவேல் சக்தி", Where::header},
        {"• Update Time : রবিবার, ৩০ মার্চ, ২০১৪", "2014-03-30", "", Where::header},
        {"18 Fevral , 2022 10:48", "2022-02-18", "", Where::header},
        {"२०७५ फागुन १८ गते १९:०९     पहाडन्युज", "2019-03-02", "", Where::header},
        {"时间：2024-07-15 来源：本网", "2024-07-15", "", Where::header},
        {"山城新闻网经济频道 ( 2024-07-15 09:20:26 ) 稿件来源： 山城日报", "2024-07-15", "", Where::header},
    };
    for (const Row& row : rows) {
        const auto about = about_line(line_from(row.text));
        ASSERT_TRUE(about.has_value()) << row.text;
        ASSERT_TRUE(about->date.has_value()) << row.text;
        EXPECT_EQ(iso(about->date->period), row.day) << row.text;
        EXPECT_EQ(about->byline, row.byline) << row.text;
        EXPECT_EQ(about->date->where, row.where) << row.text;
    }
    for (const char* text :
         {"By Staff Reporter", "From Our Staff Reporter", "Written by: Charnele Henry", "Posted by the web office",
          "Publicado por Prensa del Consejo", "By the editorial staff of the Hill Courier",
          "Von Anna Maria Schmidt und Jonas von der Heide, Graz", "کامرس رپورٹر"}) {
        const auto about = about_line(line_from(text));
        ASSERT_TRUE(about.has_value()) << text;
        EXPECT_EQ(about->byline, text);
    }
}

TEST(AboutLine, TellsNoDayWhereAReleaseIsHeldBack) {
    for (const char* text :
         {"Embargoed until 4 a.m., Thursday, Jan 5, 2025",
          "STRICTLY EMBARGOED - NOT FOR PUBLICATION BEFORE 9AM, 8 MAY 2024", "SPERRFRIST: 7. Mai 2024, 10 Uhr",
          "Sous embargo jusqu'au 7 mai 2024", "Under embargo until Monday", "Hold for release until May 7, 2024"}) {
        const auto about = about_line(line_from(text));
        ASSERT_TRUE(about.has_value()) << text;
        EXPECT_FALSE(about->date.has_value()) << text;
    }
}

TEST(AboutLine, IsNoSentenceAndNoHeadline) {
    for (const char* text :
         {"Von der Leyen besucht sechshundert kleine Werkstätten", "Por qué la productividad importa a los talleres",
          "Par une convention, six cents ateliers seront conseillés",
          "Author Ana Lenz Announces the Launch of Her Book", "Door nieuwe regels krijgen kleine werkplaatsen advies",
          "เมื่อวันที่ 20 ตุลาคม 2568 สถาบันจัดอบรมที่เชียงใหม่ให้กับผู้ประกอบการ",
          "The council met on 5 May 2024 in Lahore and elected a new chairman for the next two years.",
          "Dates: 1-3 November 2022", "Embargo on steel imports lifted",
          "## Gold rate in Pakistan today, 19 February, 2025", "Productivity Week 2018",
          "By 2030 firms are to use a third less energy than they do now.",
          "A delegation of the chamber came on July 22, its office said in a statement issued on July 23, 2024."}) {
        EXPECT_FALSE(about_line(line_from(text)).has_value()) << text;
    }
}

TEST(HeaderDate, IsTakenFromTheFirstLineOnly) {
    const auto found = header_date(" date 2021-12-23 The council met.");
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(iso(found->date.period), "2021-12-23");
    EXPECT_EQ(found->rest, "The council met.");
    EXPECT_TRUE(header_date("date 2021-12-23")->rest.empty());
    for (const char* text : {"date 2021-02-30 x", "date of birth", "dated 2021-12-23", "", "date 2021-12-231"})
        EXPECT_FALSE(header_date(text).has_value()) << text;
}

}  // namespace
}  // namespace pressdex
