// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/lines.hpp"

#include "indexer/cleaning/about_line.hpp"
#include "indexer/cleaning/entities.hpp"
#include "indexer/cleaning/furniture.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Entities, AreReadAndOtherAmpersandsLeft) {
    const std::pair<const char*, const char*> rows[] = {
        {"Chamber of Commerce &#38; Industry", "Chamber of Commerce & Industry"},
        {"ISLAMABAD &#8211; The", "ISLAMABAD – The"},
        {"&quot;x&quot; &amp; y", "\"x\" & y"},
        {"&#x2019;", "’"},
        {"AT&T; G&JTC", "AT&T; G&JTC"},
        {"a & b", "a & b"},
        {"&unknown;", "&unknown;"},
        {"&#0;&#10;", "  "},
        {"&#xD800;", "&#xD800;"},
        {"&", "&"},
        {"&;", "&;"}};
    for (const auto& [text, expected] : rows) EXPECT_EQ(without_entities(text), expected);
}

TEST(Lines, LoseTheirMarksAndKeepTheirWords) {
    struct Row {
        const char* printed;
        const char* text;
        Mark mark;
    };
    const Row rows[] = {{"  • • A delegation", "A delegation", Mark::bullet},
                        {"* What: training", "What: training", Mark::bullet},
                        {"## Plan to double", "Plan to double", Mark::heading},
                        {"1.  The Board", "1. The Board", Mark::number},
                        {"5S in offices", "5S in offices", Mark::none},
                        {"#NPO", "#NPO", Mark::none},
                        {"see [the report](https://x.org/a) now", "see the report now", Mark::none},
                        {"![](https://x.org/a.png) caption", "caption", Mark::none}};
    for (const Row& row : rows) {
        const Line line = line_from(row.printed);
        EXPECT_EQ(line.text, row.text);
        EXPECT_EQ(line.mark, row.mark) << row.printed;
    }
}

TEST(Lines, ThatThePagesEdgeBrokeAreJoined) {
    const auto lines =
        lines_of("The council opened\na centre for small\nfirms.\n\nnext paragraph\nThe end.\n• item\nlower\n");
    std::vector<std::string> texts;
    for (const Line& line : lines) texts.push_back(line.text);
    EXPECT_EQ(texts, (std::vector<std::string>{"The council opened a centre for small firms.", "next paragraph",
                                               "The end.", "item lower"}));
}

TEST(Lines, AreNotJoinedToAStandfirstThatBeginsWithANumber) {
    EXPECT_EQ(lines_of("Ministry and council give courses for new makers of small things in four districts of the "
                       "province\n\n240 people of four districts, from the coast to the hills, took part.\n")
                  .size(),
              2U);
}

TEST(Lines, OfAWrappedPageGoOnWithNamesToo) {
    const std::string_view text =
        "RAJSHAHI, Dec 1, 2025 (RIV) - A ten-day fair of small firms began in\n"
        "Rajshahi on Monday with a call to boost the economic condition of the\n"
        "region. The district's office of the Corporation for Small Firms held\n"
        "Lalon Stage open for it, beside the bank of the river. Goods of wood,\n"
        "Jute and leather were shown at seventy stalls of the fair, and shawls\n"
        "Of silk at nine.\n"
        "The commissioner of the division opened the fair with balloons, and a\n"
        "Crest was given to three makers of pots, who had come from Natore and\n"
        "Pabna.\n";
    const auto lines = lines_of(text);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines[0].text.ends_with("shawls Of silk at nine."));
    EXPECT_TRUE(lines[1].text.ends_with("Natore and Pabna."));
    // Headlines of about one length are no wrapped page.
    EXPECT_EQ(lines_of("Council opens a centre for small firms in the north of the country\n"
                       "Ministry names its new adviser\nTea growers ask for a fair price\n"
                       "Exports of shoes rise by a tenth in the first half of this year\n"
                       "Rain delays trains\nBank lowers its rate for makers of tools\n"
                       "Chamber elects a new president\nMayor thanks the fire brigade\n")
                  .size(),
              8U);
}

TEST(Furniture, IsKnownByItsWordsAndShape) {
    for (const char* text : {"Skip to content",
                             "« Go Back",
                             "SHARE",
                             "Share:",
                             "Copyright 2020 The Service. All Rights Reserved.",
                             "© Straits Review",
                             "We use cookies to ensure that we give you the best experience on our website.",
                             "ask_here ask_here",
                             "Home > Calendar > India",
                             "Front | States | Ministries",
                             "Home   Business   City   Sport",
                             "[REGISTER for FREE]",
                             "https://x.org/a",
                             "The post NPO Opens Centre appeared first on citybiz.",
                             "جملہ حقوق بحق روزنامہ محفوظ ہیں",
                             "友善列印",
                             "หน้าแรก | ข่าวอุตสาหกรรม | สิ่งแวดล้อม | แรงงาน | ติดต่อกองบรรณาธิการ",
                             "Open Menu",
                             "首 页 新闻中心 政府信息公开 专题专栏 办事服务",
                             "您的位置:首页 >> 业务工作 >> 内容",
                             "Pickup - [x.org](https://x.org/aaaaaaaaaaaaaaaaaaaaaaaaaaa)"}) {
        EXPECT_EQ(furniture_of(line_from(text)), Furniture::piece) << text;
    }
    for (const char* text : {"Related", "More in Business", "Baca juga:", "یہ بھی پڑھیں"})
        EXPECT_EQ(furniture_of(line_from(text)), Furniture::teasers) << text;
    for (const char* text : {"***", "---", "ENDS", "###"})
        EXPECT_EQ(furniture_of(line_from(text)), Furniture::end) << text;
}

TEST(Furniture, IsNotWhatAStorySays) {
    for (const char* text :
         {"The council opened a centre for small firms in Lahore and said that others would follow.",
          "Copyright law must be reformed if authors are to live by what they write, the minister told the assembly on "
          "Monday, and asked for a draft of the bill within the next six months so that it can be voted on.",
          "SAMARTH SCHEME", "Telecom data:", "New council for small firms", "Home textiles lead exports",
          "G&JTC and AT&T agree", "台灣中小企業推動節能診斷一年省下三千萬度電力 | 產業焦點 | 產業"}) {
        EXPECT_EQ(furniture_of(line_from(text)), Furniture::none) << text;
    }
}

TEST(Furniture, KnowsTheFootOfAPage) {
    for (const std::string foot :
         {"\u00a9 2024 The Ravi Journal", "Copyright 2020 The Hill Courier. Read our Privacy Policy.",
          "The Hill Courier 2024. All Rights Reserved."}) {
        EXPECT_TRUE(is_imprint(line_from(foot))) << foot;
    }
    for (const std::string other : {"The copyright law was amended on Monday.", "All rights of the growers count.",
                                    "Growers reserved all seats."}) {
        EXPECT_FALSE(is_imprint(line_from(other))) << other;
    }
}

TEST(Lines, DropWhatOnlyTellsWhereAWordMayBeCut) {
    EXPECT_EQ(tidied(" Mes\u00ADsen\u00ADger \u200Fdienste "), "Messenger dienste");
    const auto lines = lines_of("Thier\u00ADry opened the labo\u00ADra\u00ADto\u00ADry.\n");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].text, "Thierry opened the laboratory.");
}

// Each printed line as a paragraph of its own, as some scrapers leave it.
TEST(Lines, AreJoinedWhereEachWasMadeAParagraph) {
    const std::string broken =
        "NUWARA, April 8, 2019 - Owners of small gardens and\n\nyoung people who set up a tea factory ought to pay "
        "no\n\n"
        "tax for five years, the National Tea Council (NTC)\n\nsaid as it made public six proposals for the budget.\n\n"
        "NTC President Anwar Perera presented them at a press\n\nconference in a hotel of the city, with members of "
        "the\n\n"
        "Board of Directors and of the Advisory Committee at\n\nhis side. After the five years, he said, special "
        "rates\n\n"
        "should follow. Plots in the zones of BEZA and in the\n\nestates of the state should be sold at lower prices "
        "to\n\n"
        "Growers who are young.\n\nA fund should help them with the rest of what it costs.\n";
    const auto lines = lines_of(broken);
    ASSERT_FALSE(lines.empty());
    EXPECT_LE(lines.size(), 4U);
    EXPECT_NE(lines[0].text.find("National Tea Council (NTC) said as it made public"), std::string::npos);
    EXPECT_NE(lines[0].text.find("members of the Board of Directors"), std::string::npos);
    // Of a list each line begins anew, though none would have fitted behind another.
    std::string list;
    for (int i = 0; i < 14; ++i) list += "Ms Sara Malik, Director General, Export Council of the Hills\n\n";
    EXPECT_EQ(lines_of(list).size(), 14U);
    // Paragraphs of one sentence each stay apart.
    const auto apart = lines_of("One thing was said.\n\nAnother was not said.\n\nA third is here.\n");
    EXPECT_EQ(apart.size(), 3U);
}

}  // namespace
}  // namespace pressdex
