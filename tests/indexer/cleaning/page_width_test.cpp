// SPDX-License-Identifier: GPL-3.0-or-later
// Texts broken at the edge of a page, whatever its width, are the paragraphs that they were; lists stay lists.
#include "indexer/cleaning/page_width.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::size_t characters_in(const std::string& text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

// As any editor breaks it: at the last blank that fits.
std::string broken(const std::string& paragraph, std::size_t width, const std::string& line_end) {
    std::string text, line;
    for (std::size_t at = 0; at < paragraph.size();) {
        const auto end = std::min(paragraph.find(' ', at), paragraph.size());
        const auto word = paragraph.substr(at, end - at);
        if (!line.empty() && characters_in(line) + 1 + characters_in(word) > width) {
            text += line + line_end;
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
        at = end + 1;
    }
    return text + line + line_end;
}

std::vector<std::string> texts_of(const std::vector<Line>& lines) {
    std::vector<std::string> texts;
    for (const auto& line : lines) texts.push_back(line.text);
    return texts;
}

const std::vector<std::vector<std::string>> releases = {
    {"Energy audits reach two hundred mills of the valley before the winter",
     "The National Productivity Council said on Tuesday that its engineers had visited two hundred mills of the "
     "valley, each of them for a week, and had found savings of a tenth of their bills. Most of them were small "
     "things: lamps, leaks and motors that ran when nobody needed them. Owners have until March to act.",
     "Asma Rauf, who heads the programme, said that the reports would be ready by spring and that mills which "
     "measure what they use save from the first month on. The programme goes on for a year and a half."},
    {"Zweihundert Betriebe lassen ihren Verbrauch an Strom und Wärme messen",
     "Der Rat für Produktivität hat am Dienstag in Graz mitgeteilt, dass seine Ingenieure zweihundert Betriebe des "
     "Landes besucht haben, jeden eine Woche lang, und dabei ein Zehntel der Kosten einsparen konnten. Meist waren "
     "es kleine Dinge: Lampen, undichte Leitungen und Motoren, die liefen, ohne dass sie jemand brauchte."},
    {"دو سو کارخانوں کا توانائی آڈٹ موسم سرما سے پہلے مکمل",
     "نیشنل پروڈکٹیویٹی کونسل نے منگل کو بتایا کہ اس کے انجینئروں نے وادی کے دو سو کارخانوں کا دورہ کیا، ہر ایک کا ایک "
     "ہفتے تک، اور "
     "بلوں میں دس فیصد بچت کے راستے بتائے۔ زیادہ تر باتیں چھوٹی تھیں، جیسے بتیاں، رساؤ اور وہ موٹریں جو بغیر ضرورت کے "
     "چلتی رہتی تھیں۔ "
     "مالکان کو مارچ تک عمل کرنے کا وقت دیا گیا ہے۔"},
    {"दो सौ मिलों का ऊर्जा ऑडिट सर्दियों से पहले पूरा",
     "राष्ट्रीय उत्पादकता परिषद ने मंगलवार को बताया कि उसके इंजीनियरों ने घाटी की दो सौ मिलों का दौरा किया, हर एक का एक सप्ताह "
     "तक, "
     "और बिलों में दस प्रतिशत बचत के रास्ते बताए। ज़्यादातर बातें छोटी थीं, जैसे बत्तियाँ, रिसाव और वे मोटरें जो बिना ज़रूरत चलती थीं। "
     "मालिकों को मार्च तक का समय दिया गया है।"},
    {"Двести фабрик долины проверят расход энергии до начала зимы",
     "Совет по производительности сообщил во вторник, что его инженеры посетили двести фабрик долины, каждую в "
     "течение недели, и нашли, как сберечь десятую часть расходов. Чаще всего это были мелочи: лампы, утечки и "
     "моторы, которые работали, когда они никому не были нужны."},
};

TEST(PageWidth, OfAnyBrokenTextIsFound) {
    for (const auto& release : releases) {
        for (std::size_t width = 24; width <= 80; ++width) {
            std::string text;
            for (const auto& paragraph : release) text += broken(paragraph, width, "\n") + "\n";
            EXPECT_EQ(texts_of(lines_of(text)), release) << width << "\n" << text;
        }
    }
}

TEST(PageWidth, OfATextWhoseLinesAllStandApartIsFound) {
    const std::vector<std::string> body(releases[0].begin() + 1, releases[0].end());
    for (const std::size_t width : {30U, 44U, 60U, 72U}) {
        std::string text;
        for (const auto& paragraph : body) text += broken(paragraph, width, "\n\n");
        const auto lines = lines_of(text);
        EXPECT_LE(lines.size(), 3U) << text;
        EXPECT_NE(lines.front().text.find("its engineers had visited two hundred mills"), std::string::npos) << text;
    }
}

TEST(PageWidth, JoinsWhatIsWrittenWithoutBlanksWithoutThem) {
    const std::string text =
        "日本生産性本部は火曜日、二百の工場の省エネ\n診断を終えたと発表した。技術者が一週間ずつ\n"
        "工場を訪れ、経費の一割を減らす方法を見つけ\nた。多くは照明や漏れ、使わないのに回ってい\n"
        "るモーターのような小さなことだった。工場主\nは三月までに対策をとることになっている。春\nには報告書がまとまる。"
        "\n";
    const auto lines = lines_of(text);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].text.find(' '), std::string::npos);
    EXPECT_NE(lines[0].text.find("省エネ診断を終えた"), std::string::npos);
}

// A page's source breaks the first line of a paragraph early, behind its marks, and the others where it likes.
TEST(PageWidth, OfRaggedLinesIsToldByTheSmallLettersBelowThem) {
    const std::string text =
        "Energy audits of the valley end before the winter\n\n"
        "Engineers who visited the mills of the valley were\n"
        "thanked on Tuesday at a dinner that was given by the Hill Looms\n"
        "Owners Association in the old customs house of the town.\n"
        "Those who had saved most of their bills since the spring\n"
        "were named by the association, as every year, and they\n"
        "are the same as last year but for one: Green Slope Weaving\n"
        "Cooperative, the Upper Bridge Dyeing House and Lower Lake\n"
        "Spinning Company, whose owners measure what they use.\n"
        "The dinner was opened by the head of the council, Asma T.\n"
        "Rauf, who told the owners of what the audits had found\n"
        "in the mills of the other valleys and of what she\n"
        "hopes to see there by the spring.\n";
    const auto joined = texts_of(lines_of(text));
    ASSERT_EQ(joined.size(), 4U);
    EXPECT_NE(joined[1].find("Hill Looms Owners Association"), std::string::npos);
    EXPECT_NE(joined[2].find("Green Slope Weaving Cooperative"), std::string::npos);
    EXPECT_NE(joined[2].find("Lower Lake Spinning Company"), std::string::npos);
    EXPECT_NE(joined[3].find("Asma T. Rauf, who"), std::string::npos);
}

TEST(PageWidth, OfListsTablesAndVersesIsNotFound) {
    const std::vector<std::string> names = {"Ms Sara Malik, Director General", "Mr Imran Butt, Chairman",
                                            "Dr Asma Rauf, Head of Audits",    "Mr Kamal Perera, Treasurer",
                                            "Ms Nila Sen, Board of Growers",   "Mr Ali Khan, Energy Department",
                                            "Ms Ana Costa, Textile Council",   "Mr Jonas Weber, Adviser"};
    std::string list, table, paragraphs;
    for (const auto& name : names) {
        list += name + "\n";
        table += name.substr(0, 12) + "     200     14.5     March\n";
    }
    for (const auto& release : releases) {
        for (const auto& paragraph : release) paragraphs += paragraph + "\n\n";
    }
    EXPECT_EQ(lines_of(list).size(), names.size());
    EXPECT_EQ(lines_of(table).size(), names.size());
    for (const auto* text : {&list, &table, &paragraphs})
        EXPECT_FALSE(PageWidth(lines_of(*text), Spacing::single).is_known()) << *text;
}

}  // namespace
}  // namespace pressdex
