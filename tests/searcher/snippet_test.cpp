// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet.hpp"

#include "press/text/stems.hpp"
#include "press/text/utf8.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// Single words, or "two words" as a phrase; stemmed as English and Urdu archives are.
query::Highlights asked_for(const std::vector<std::string>& texts) {
    query::Highlights highlights;
    for (const auto& text : texts) {
        query::Highlight highlight;
        std::string word;
        for (const char c : text + " ") {
            if (c != ' ') {
                word += c;
                continue;
            }
            const auto offset = static_cast<std::uint32_t>(highlight.places.size());
            highlight.places.push_back({{word}, stems_of(word, {"en", "ur"}), {}, offset});
            word.clear();
        }
        highlights.asked.push_back(highlight);
    }
    return highlights;
}

// The text with its marks in brackets.
std::string bracketed(const MarkedText& text) {
    std::string out;
    std::size_t done = 0;
    for (const auto& [from, to] : text.marks) {
        out += text.text.substr(done, from - done) + "[" + text.text.substr(from, to - from) + "]";
        done = to;
    }
    return out + text.text.substr(done);
}

std::string snippet(const std::vector<std::string>& body, const std::vector<std::string>& asked) {
    const auto highlights = asked_for(asked);
    Marker marker(highlights);
    marker.set_language("en");
    return bracketed(snippet_of(body, marker));
}

TEST(Snippet, IsTheBestSentenceAndANeighbourThatFits) {
    struct Row {
        std::vector<std::string> body, asked;
        std::string expected;
    };
    const std::string filler(320, 'x');
    const std::vector<Row> rows = {
        {{}, {"audit"}, ""},
        {{"The lede stands alone. It has a second sentence."},
         {"audit"},
         "The lede stands alone. It has a second sentence."},
        {{"Nothing here.", "Energy audits were made. They helped."},
         {"audit"},
         "Energy [audits] were made. They helped."},
        {{"One audit. Energy audits help."}, {"energy", "audit"}, "One [audit]. [Energy] [audits] help."},
        {{"The audit began.", "It ended with an energy audit."},
         {"energy", "audit"},
         "It ended with an [energy] [audit]."},
        {{"An audit of energy. Later an energy audit began."}, {"energy audit"}, "Later an [energy audit] began."},
        {{"G&JTC opened a centre."}, {"jtc"}, "G&[JTC] opened a centre."},
        {{"“Productivity!” he said. “We audit.”"}, {"productivity"}, "“[Productivity]!” he said. “We audit.”"},
    };
    for (const auto& [body, asked, expected] : rows) EXPECT_EQ(snippet(body, asked), expected);
}

TEST(Snippet, CutsALongSentenceAtWordBordersAroundItsMentions) {
    std::string sentence = "Begin";
    for (int i = 0; i < 120; ++i) sentence += " word" + std::to_string(i);
    sentence += " energy audit";
    for (int i = 0; i < 60; ++i) sentence += " tail" + std::to_string(i);
    const auto text = snippet({sentence + "."}, {"energy", "audit"});
    EXPECT_NE(text.find("[energy] [audit]"), std::string::npos) << text;
    EXPECT_TRUE(text.starts_with("…")) << text;
    EXPECT_TRUE(text.ends_with("…")) << text;
    EXPECT_LE(text.size(), snippet_characters + 20) << text;
    EXPECT_EQ(text.find("…ord"), std::string::npos) << text;
}

TEST(Snippet, NeverCutsACharacterOrLeavesAMarkOutside) {
    std::string text;
    for (int i = 0; i < 400; ++i) text += i % 7 == 0 ? "energy نمائش生産" : "ä語";
    const auto highlights = asked_for({"energy", "نمائش"});
    Marker marker(highlights);
    const auto found = snippet_of({text, text}, marker);
    std::uint32_t last = 0;
    for (const auto& [from, to] : found.marks) {
        EXPECT_LE(last, from);
        EXPECT_LT(from, to);
        ASSERT_LE(to, found.text.size());
        EXPECT_TRUE(begins_character(found.text[from]));
        EXPECT_TRUE(to == found.text.size() || begins_character(found.text[to]));
        last = to;
    }
    for (std::size_t at = 0; at < found.text.size();) {
        const auto c = code_point_at(found.text, at);
        ASSERT_TRUE(c.valid);
        at += c.size;
    }
}

TEST(Snippet, ReadsSixtyFourKilobytesAtMost) {
    std::vector<std::string> body(
        200, "Plain sentence without what is sought, again and again, to fill the body of the story up. ");
    for (auto& paragraph : body) {
        for (int i = 0; i < 3; ++i) paragraph += paragraph;
    }
    body.emplace_back("Audit at the very end.");
    EXPECT_EQ(snippet(body, {"audit"}).find('['), std::string::npos);
}

TEST(Marking, KeepsToTheFieldThatWasAskedAbout) {
    auto highlights = asked_for({"audit"});
    highlights.asked[0].field = FieldId::title;
    Marker marker(highlights);
    EXPECT_EQ(marker.mentions("An audit", TextKind::headline).size(), 1U);
    EXPECT_TRUE(marker.mentions("An audit", TextKind::body).empty());
}

TEST(Snippet, ReadsTheWholeTextWhereWhatWasToldIsNotSo) {
    const std::vector<std::string> body = {"Zuerst Grüße. Then the audit began. It ended."};
    const auto highlights = asked_for({"audit"});
    Marker marker(highlights);
    marker.set_language("en");
    const auto whole = snippet_of(body, marker);
    EXPECT_EQ(bracketed(whole), "Then the [audit] began. It ended.");
    const std::vector<SentencePlace> right = {{0, {0, 15}, 1, 3}, {0, {16, 37}, 3, 7}, {0, {38, 47}, 7, 9}};
    const std::vector<PlacedMentions> rows = {
        {right, {{5, 0}}},                   // so it is
        {right, {{2, 0}}},                   // another sentence
        {right, {{5, 0}, {6, 0}}},           // more mentions than there are
        {right, {}},                         // none
        {{}, {{5, 0}}},                      // no sentences
        {{{0, {0, 10}, 1, 3}}, {{2, 0}}},    // an end within a letter
        {{{0, {0, 4000}, 1, 3}}, {{2, 0}}},  // beyond the text
        {{{1, {0, 10}, 1, 3}}, {{2, 0}}},    // no such paragraph
    };
    for (const auto& told : rows) {
        const auto found = snippet_of(body, marker, told);
        EXPECT_EQ(bracketed(found), bracketed(whole)) << told.sentences.size() << ", " << told.mentions.size();
    }
}

}  // namespace
}  // namespace pressdex
