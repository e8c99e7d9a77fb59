// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/quotations/quotation.hpp"

#include "indexer/metadata/quotations/quoted_text.hpp"
#include "name_fixture.hpp"

namespace pressdex {
namespace {

struct Case {
    std::string text;
    std::string said;  // empty: no quotation
    std::string speaker;
};

void PrintTo(const Case& one, std::ostream* out) {
    *out << one.text;
}

class QuotationInText : public testing::TestWithParam<Case> {};

TEST_P(QuotationInText, IsDirectSpeechWithItsSpeaker) {
    const auto quotations = names_in(GetParam().text).quotations;
    if (GetParam().said.empty()) {
        EXPECT_TRUE(quotations.empty()) << quotations.front().text;
        return;
    }
    ASSERT_EQ(quotations.size(), 1U) << GetParam().text;
    EXPECT_EQ(quotations[0].text, GetParam().said);
    EXPECT_EQ(quotations[0].speaker, GetParam().speaker);
    EXPECT_LE(quotations[0].evidence.quote.size(), 120U);
}

const Case cases[] = {
    {"“This lamp will last for years,” said David Iscovich, CEO of Mileuto.", "This lamp will last for years",
     "David Iscovich"},
    {"Muhammad Waheed met the press. The state knew of the place of wool in all that it had planned for the year, "
     "adding "
     "that “no loom can run by itself without those who weave.”",
     "no loom can run by itself without those who weave.", "Muhammad Waheed"},
    {"Muhammad Waheed said: \"Reforms must go on in all provinces.\"", "Reforms must go on in all provinces.",
     "Muhammad Waheed"},
    {"Chairman Amir Hashmi spoke. “We can only reduce our costs by better work he said. Others agreed.",
     "We can only reduce our costs by better work", "Amir Hashmi"},
    {"The minister said, “Exports have to grow again next year.”", "Exports have to grow again next year.",
     "The minister"},
    {"Minister Imran Khan came. “Exports have to grow again,” the minister said.", "Exports have to grow again",
     "Imran Khan"},
    {"«Vamos a crecer este año», dijo el presidente Luis Caputo.", "Vamos a crecer este año", "Luis Caputo"},
    // Titles and single words are no speech.
    {"The award “Weaver of the Year” went to him.", "", ""},
    {"A book titled “Developing and Promoting Wool Weaving” was shown.", "", ""},
    {"So-called “smart” looms were sold at 5' 10\" each.", "", ""},
};

INSTANTIATE_TEST_SUITE_P(Table, QuotationInText, testing::ValuesIn(cases));

TEST(QuotedText, KnowsMarksOfManyKinds) {
    Outline outline;
    outline.body = {"“a b” \"c d\" «e f» „g h“ ‘i j’ it’s", "「経済」と言った", "“open to the end"};
    const Reading reading(outline);
    const auto quoted = quoted_in(reading);
    ASSERT_EQ(quoted.size(), 7U);
    EXPECT_FALSE(quoted.back().closed);
    for (const QuotedText& one : quoted) EXPECT_LE(one.first, one.last);
}

}  // namespace
}  // namespace pressdex
