// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/sentences.hpp"

#include "press/text/charset.hpp"
#include "tests/press/text/random_text.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::string parted(std::string_view text) {
    std::string out;
    for (const Span span : sentences(text)) out.append(out.empty() ? "" : " | ").append(within(text, span));
    return out;
}

std::string with(std::string_view text, std::string_view from, std::string_view to) {
    std::string out(text);
    for (std::size_t at = 0; (at = out.find(from, at)) != std::string::npos; at += to.size())
        out.replace(at, from.size(), to);
    return out;
}

TEST(Sentences, EndWhereAReaderStops) {
    // '|' stands where a sentence ends, with the blanks beside it that are no part of the text.
    constexpr std::string_view rows[] = {
        "The audit ended. | It saved energy.",
        "Is it so? | Yes! | It is.",
        "Mr. Khan met Dr. M. A. Qureshi. | They spoke.",
        "Gen. (retd.) Hamid spoke at St. Mary’s. | He left.",
        "Rs. 500 million was paid. | No. 5 was next.",
        "He said no. | The minister agreed.",
        "See fig. 3 and vol. 2. | Then stop.",
        "In Dec. 2021 it began. | Officials met in Dec. | Nobody came.",
        "Acme Ltd. Karachi won. | Beta Inc. | The rest lost.",
        "The U.S. economy grew 5.3 per cent. | The U.S. | The rest.",
        "Moves, e.g. Energy audits, i.e. Savings. | Good.",
        "APO vs. NPO etc. and more. | End.",
        "At 5 p.m. Monday it closed. | At 6 p.m. | The doors opened.",
        "annually.|At the end.",
        "Visit sec.pta.gov.pk today. | Thanks.",
        "“We did it.” | The minister left.",
        "“Why?” he asked. | “Because.”",
        "He said: \"We did it.\" | The minister left.",
        "(It was so.) | Then it was not.",
        "Wait... what. | Well... | The end…",
        "1. Energy saved. | 2. Water saved.",
        "Am 23. Dezember begann es. | Es endete.",
        "„Das ist so.“ | Er ging.",
        "Es kostet ca. 5 Mio. Euro. | Dr. Müller, z.B. Hans, kam.",
        "Plan B. | The rest.",
        "line one\ngoes on. | New\nsentence.",
        "یہ ایک جملہ ہے۔ | کیا یہ ٹھیک ہے؟ | جی۔",
        "وہ آئے۔|وہ گئے۔",
        "यह वाक्य है। | वह भी है॥ | अंत।",
        "今日は晴れ。|明日は雨！|本当？|はい。",
        "他说：「好。」|她走了。",
        "Նա եկավ։ | Նա գնաց։",
        "ጽሑፍ። | ሌላ።",
        "जे.सी. राव मिल में आए। | प्रो. दिनेश नहीं आए।",
        "டாக்டர். எஸ். குமார் வந்தார். | அவர் பேசினார்.",
        "કામ પૂરું થયું છે. | તે ગયા.",
        "1. The audit began. | 2. It ended.",
        "IV. Globally regulated. | End.",
        "GEN. HAMID SPOKE IN PORT ST. LUCIE. | HE LEFT.",
        "Go to www.Example.com now. | Bye.",
        "It went on . . . | And on. | Stop.",
        "It rose to 5.3. | Officials were glad.",
        "Tel. (415) 392. | Call now.",
        "It stands on Main St. | The rest fell.",
        "... The end came. | Stop.",
        "No full stop",
    };
    for (const std::string_view row : rows) {
        const std::string marked = with(row, " | ", "\x01");
        EXPECT_EQ(parted(with(with(marked, "\x01", " "), "|", "")), with(with(marked, "|", " | "), "\x01", " | "));
    }
}

TEST(Sentences, EndAtAnEmptyLine) {
    EXPECT_EQ(parted("Heading\n\nBody text.\n\n\n"), "Heading | Body text.");
    EXPECT_EQ(parted("wrapped\nline"), "wrapped\nline");
}

TEST(Sentences, OfThaiEndAtASpaceBehindALongRun) {
    std::string clause;
    for (int i = 0; i < 10; ++i) clause.append("การเพิ่มผลผลิต");
    EXPECT_EQ(parted(clause + " " + clause + " " + clause), clause + " | " + clause + " | " + clause);
    EXPECT_EQ(parted("การ เพิ่ม ผลผลิต"), "การ เพิ่ม ผลผลิต");
}

TEST(Sentences, AreNoneInBlankText) {
    EXPECT_TRUE(sentences("").empty());
    EXPECT_TRUE(sentences(" \n\t ").empty());
    EXPECT_EQ(parted("..."), "...");
}

TEST(Sentences, HoldEveryCharacterThatIsNoBlank) {
    const std::vector<std::string_view> pieces = {
        "Audit", "energy", ". ",   "! ",    ".",   "…", "。", "۔ ",   "؟",    "।",    "\"",   "”",      "“",
        "(",     ")",      "Dr. ", "U.S. ", "5.3", " ", "\n", "\n\n", "ไทย ", "日本", "No. ", "\u3000", "é"};
    const auto without_blanks = [](std::string text) {
        for (const char* const blank : {" ", "\n", "\u3000"}) text = with(text, blank, "");
        return text;
    };
    Dice dice(41);
    for (int i = 0; i < 5000; ++i) {
        const std::string text = dice.text_of(pieces, dice.below(30));
        std::string held;
        std::uint32_t last = 0;
        for (const Span span : sentences(text)) {
            ASSERT_LE(last, span.from);
            ASSERT_LT(span.from, span.to);
            ASSERT_LE(span.to, text.size());
            ASSERT_TRUE(is_valid_utf8(within(text, span)));
            held.append(within(text, span));
            last = span.to;
        }
        ASSERT_EQ(without_blanks(held), without_blanks(text));
    }
}

TEST(Sentences, TakeTimeInProportionToTheText) {
    for (const std::string_view piece : {".", "a.", ". ", "\"", "(", "A. ", "日", "ก ", " ", "\n", "”", "aaa.A"}) {
        std::string text;
        while (text.size() < 300'000) text.append(piece);
        EXPECT_LE(sentences(text).size(), text.size()) << piece;
    }
}

}  // namespace
}  // namespace pressdex
