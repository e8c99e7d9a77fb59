// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/child_output.hpp"
#include "indexer/readers/hyphenation.hpp"
#include "indexer/readers/pdf_lines.hpp"
#include "tests/indexer/readers/pdf_writer.hpp"
#include "tests/indexer/readers/reading.hpp"

#include <chrono>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::vector<std::string> left_column = {
    "The ministry opened a centre for makers of", "sports goods in Sialkot on Monday, and said",
    "that ten such rooms will follow this year in", "other towns of the province."};
const std::vector<std::string> right_column = {
    "Makers of the town have asked for tools and", "training for many years, the chamber said in",
    "a letter to the ministry that was read out at", "the opening by its president."};
constexpr auto left_text =
    "The ministry opened a centre for makers of sports goods in Sialkot on Monday, and said that ten such rooms will "
    "follow this year in other towns of the province.";
constexpr auto right_text =
    "Makers of the town have asked for tools and training for many years, the chamber said in a letter to the ministry "
    "that was read out at the opening by its president.";

TEST(Pdf, GivesItsHeadingAndParagraphs) {
    PdfPieces page;
    add_lines(page, 72, 700, {"A centre for Sialkot"}, 20);
    add_lines(page, 72, 660, left_column);
    add_lines(page, 72, 590, right_column);
    const auto read = reading_of(pdf_of({page}));
    EXPECT_EQ(read.format, "pdf");
    EXPECT_TRUE(read.complaints.empty()) << read.complaints.front();
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].text, std::string("## A centre for Sialkot\n\n") + left_text + "\n\n" + right_text);
    EXPECT_FALSE(read.drafts[0].is_one_story);
    EXPECT_TRUE(read.drafts[0].dates.empty());
}

TEST(Pdf, InColumnsIsReadOneAfterTheOtherHoweverItIsDrawn) {
    PdfPieces in_order, by_rows;
    add_lines(in_order, 72, 700, left_column);
    add_lines(in_order, 330, 700, right_column);
    for (std::size_t i = 0; i < left_column.size(); ++i) {
        by_rows.push_back({72, 700 - static_cast<int>(i) * 12, left_column[i], 10});
        by_rows.push_back({330, 700 - static_cast<int>(i) * 12, right_column[i], 10});
    }
    for (const auto& page : {in_order, by_rows}) {
        const auto read = reading_of(pdf_of({page}));
        ASSERT_EQ(read.drafts.size(), 1U);
        EXPECT_EQ(read.drafts[0].text, std::string(left_text) + "\n\n" + right_text);
    }
}

TEST(Pdf, LosesWhatRepeatsAtTheEdgesOfItsPages) {
    std::vector<PdfPieces> pages;
    for (int number = 1; number <= 3; ++number) {
        PdfPieces page;
        add_lines(page, 72, 770, {"Ministry of Industries, Press Wing"});
        add_lines(page, 72, 650, number == 2 ? right_column : left_column);
        add_lines(page, 290, 20, {"Page " + std::to_string(number) + " of 3"});
        pages.push_back(page);
    }
    const auto read = reading_of(pdf_of(pages));
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].text, std::string(left_text) + "\n\n" + right_text + "\n\n" + left_text);
}

TEST(Pdf, PrintedByABrowserLosesTheDayOfPrinting) {
    PdfPieces page;
    add_lines(page, 24, 770, {"11/22/26, 1:44 AM"}, 8);
    add_lines(page, 300, 770, {"A centre - Site"}, 8);
    add_lines(page, 72, 700, left_column);
    add_lines(page, 24, 15, {"https://site.example/a"}, 8);
    add_lines(page, 580, 15, {"1/1"}, 8);
    const auto read = reading_of(pdf_of({page}));
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].text, left_text);
}

TEST(Pdf, GoesOnOverThePageInTheMiddleOfASentence) {
    const auto read = reading_of(pdf_of({{{72, 100, "The ministry opened a centre for makers of sports goods and", 10}},
                                         {{72, 700, "said that ten such rooms will follow.", 10}}}));
    ASSERT_EQ(read.drafts.size(), 1U);
    EXPECT_EQ(read.drafts[0].text,
              "The ministry opened a centre for makers of sports goods and said that ten such rooms will follow.");
}

TEST(Pdf, WithoutTextOrThatCannotBeOpenedIsNamed) {
    const std::string encrypted =
        pdf_of({{{72, 700, "secret", 10}}},
               "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U "
               "(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) >> ");
    struct Row {
        std::string bytes;
        const char* said;
    };
    const Row rows[] = {
        {pdf_of({{}, {}}), "input: the PDF has no text on its 2 pages (a scan?); left out"},
        {"%PDF-1.4\njunk", "input: the PDF is damaged; left out"},
        {encrypted, "input: the PDF is encrypted; left out"},
    };
    for (const Row& row : rows) {
        const auto read = reading_of(row.bytes);
        EXPECT_EQ(read.format, "pdf");
        EXPECT_TRUE(read.drafts.empty());
        EXPECT_EQ(read.refused, 1U);
        ASSERT_EQ(read.complaints.size(), 1U);
        EXPECT_EQ(read.complaints[0], row.said);
    }
}

TEST(PdfLines, TurnArabicThatLiesOnThePage) {
    const auto pdf = pdf_lines(
        "<!DOCTYPE html><html><doc><page width=\"600\" height=\"800\"><flow><block><line yMin=\"10\" yMax=\"20\">"
        "<word xMin=\"400\" yMin=\"10\" xMax=\"420\" yMax=\"20\">۳۲ںیم</word><word xMin=\"430\" yMin=\"10\" "
        "xMax=\"450\" yMax=\"20\">NPO</word>"
        "<word xMin=\"460\" yMin=\"10\" xMax=\"480\" yMax=\"20\">2021</word>"
        "<word xMin=\"490\" yMin=\"10\" xMax=\"520\" yMax=\"20\">رہش</word></line></block></flow></page></doc></html>");
    ASSERT_EQ(pdf.lines.size(), 1U);
    EXPECT_EQ(pdf.lines[0].text, "شہر NPO 2021 میں۳۲");
    EXPECT_FLOAT_EQ(pdf.lines[0].left, 80) << "a line begins on the right";
}

TEST(Hyphenation, TellsTheTypesettersHyphensFromTheWriters) {
    Hyphenation justified;
    for (const char* line : {"the produc-", "tivity of the produc-", "tivity centre, decision-making and self-",
                             "help in Gilgit-", "Baltistan for train-", "ing of help and self", "productivity"})
        justified.learn(line);
    struct Row {
        const char* line;
        const char* next;
        const char* joined;
    };
    const Row rows[] = {
        {"the produc-", "tivity centre", "the productivity centre"},
        {"good decision-", "making here", "good decision-making here"},
        {"with self-", "help", "with self-help"},
        {"in Gilgit-", "Baltistan", "in Gilgit-Baltistan"},
        {"for train-", "ing", "for training"},
        {"in 2021-", "22", "in 2021-22"},
        {"a dash -", "here", "a dash - here"},
        {"soft\u00ADhy\u00AD", "phen", "soft\u00ADhyphen"},
        {"生産", "性", "生産性"},
        {"plain", "words", "plain words"},
        {"", "x", "x"},
    };
    for (const Row& row : rows) EXPECT_EQ(justified.joined(row.line, row.next), row.joined) << row.line;
    Hyphenation ragged;
    for (int i = 0; i < 200; ++i) ragged.learn("a line that breaks where a word ends");
    ragged.learn("one well-");
    EXPECT_EQ(ragged.joined("one well-", "known word"), "one well-known word");
}

TEST(ChildOutput, IsWhatTheProgramWroteAndHowItEnded) {
    const auto echoed = output_of_child({"cat"}, "bytes \n in");
    ASSERT_TRUE(echoed.has_value()) << echoed.error().sentence;
    EXPECT_EQ(echoed->output, "bytes \n in");
    EXPECT_EQ(echoed->end, ChildEnd::by_itself);
    EXPECT_EQ(echoed->code, 0);
    const auto failed = output_of_child({"sh", "-c", "echo why >&2; exit 3"}, "");
    ASSERT_TRUE(failed.has_value());
    EXPECT_EQ(failed->code, 3);
    EXPECT_EQ(failed->errors, "why\n");
    EXPECT_FALSE(output_of_child({"no-such-program-of-ours"}, "").has_value());
}

TEST(ChildOutput, IsCutOffByTheLimits) {
    ChildLimits limits;
    limits.patience = std::chrono::seconds(1);
    const auto begun = std::chrono::steady_clock::now();
    const auto slow = output_of_child({"sleep", "20"}, "", limits);
    ASSERT_TRUE(slow.has_value());
    EXPECT_EQ(slow->end, ChildEnd::too_late);
    const auto deaf = output_of_child({"sh", "-c", "exec >&- 2>&-; sleep 20"}, "", limits);
    ASSERT_TRUE(deaf.has_value());
    EXPECT_EQ(deaf->end, ChildEnd::too_late);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(10));
    limits.patience = std::chrono::seconds(15);
    limits.written = 1U << 20U;
    const auto loud = output_of_child({"yes"}, "", limits);
    ASSERT_TRUE(loud.has_value());
    EXPECT_EQ(loud->end, ChildEnd::too_verbose);
    limits.processor = std::chrono::seconds(1);
    const auto busy = output_of_child({"sh", "-c", "while :; do :; done"}, "", limits);
    ASSERT_TRUE(busy.has_value());
    EXPECT_EQ(busy->end, ChildEnd::killed);
}

}  // namespace
}  // namespace pressdex
