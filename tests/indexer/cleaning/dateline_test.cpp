// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/dateline.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Row {
    const char* text;      // the dateline; a sentence is put behind it
    const char* place;     // "" = no dateline
    const char* day = "";  // "" = none printed in full
};

constexpr std::string_view sentence = "The council opened a centre for small firms and said that others will follow.";
constexpr std::string_view urdu =
    "نیشنل پروڈکٹیویٹی آرگنائزیشن کے چیف ایگزیکٹو نے کہا ہے کہ صنعتوں کی پیداوار میں اضافہ ہوا ہے۔";

const std::vector<Row> datelines = {
    {"ISLAMABAD, (UrduPoint / Pakistan Point News - 5th May, 2024) ", "ISLAMABAD", "2024-05-05"},
    {"ISLAMABAD, (UrduPoint / Pakistan Point News - 17th Dec, 2021 ) :", "ISLAMABAD", "2021-12-17"},
    {"ISLAMABAD (APP) - ", "ISLAMABAD"},
    {"ISLAMABAD: ", "ISLAMABAD"},
    {"LAHORE: ", "LAHORE"},
    {"LAHORE - ", "LAHORE"},
    {"LAHORE – ", "LAHORE"},
    {"Porto Azul, 14 March 2024. ", "Porto Azul", "2024-03-14"},
    {"Lindhaven, den 14. März 2024. ", "Lindhaven", "2024-03-14"},
    {"Porto Azul. 14 March 2024. ", "Porto Azul", "2024-03-14"},
    {"14 March 2024 [Porto Azul] - ", "Porto Azul", "2024-03-14"},
    {"Porto Azul – 14.03.2024. ", "Porto Azul", "2024-03-14"},
    {"Porto Azul | March 14, 2024 | ", "Porto Azul", "2024-03-14"},
    {"Porto Azul, Valdoria // March 14, 2024 // ", "Porto Azul, Valdoria", "2024-03-14"},
    {"Manama, 14 March 2024 / BNA / ", "Manama", "2024-03-14"},
    {"المنامة في 14 مارس 2024 / بنا / ", "المنامة", "2024-03-14"},
    {"LAHORE (PNS) _ ", "LAHORE"},
    {"LAHORE — ", "LAHORE"},
    {"LAHORE -- ", "LAHORE"},
    {"KARACHI—", "KARACHI"},
    {"LAHORE (Staff Report): ", "LAHORE"},
    {"LAHORE, Jan 5 (APP): ", "LAHORE"},
    {"LAHORE, Jan 5, 2023 (APP): ", "LAHORE", "2023-01-05"},
    {"ISLAMABAD, June 2, 2022: ", "ISLAMABAD", "2022-06-02"},
    {"ZURICH, March 7, 2024 /PRNewswire/ -- ", "ZURICH", "2024-03-07"},
    {"NEW YORK, Feb. 11, 2025 (GLOBE NEWSWIRE) -- ", "NEW YORK", "2025-02-11"},
    {"SAN FRANCISCO--(BUSINESS WIRE)--", "SAN FRANCISCO"},
    {"AUSTIN, TX — April 10, 2025 — (NOTICIAS NEWSWIRE) — ", "AUSTIN, TX", "2025-04-10"},
    {"NEW YORK, USA - Media OutReach Newswire - 14 July 2026 – ", "NEW YORK, USA", "2026-07-14"},
    {"Jacksons Point, Ontario, Canada (Newsworthy.ai) Monday Feb 3, 2025 @ 8:00 AM America/Toronto — ",
     "Jacksons Point, Ontario, Canada", "2025-02-03"},
    {"Lima, 3 de mayo de 2016.- ", "Lima", "2016-05-03"},
    {"Baguio City, May 12-16, 2025 – ", "Baguio City"},
    {"MANILA, Philippines — ", "MANILA, Philippines"},
    {"MANILA, Philippines -- ", "MANILA, Philippines"},
    {"Manila, Philippines – ", "Manila, Philippines"},
    {"Port-au-Prince, Haiti – ", "Port-au-Prince, Haiti"},
    {"ULAANBAATAR, April 24 (SEW) -- ", "ULAANBAATAR"},
    {"ULAANBAATAR, April 24 (SEW) ", "ULAANBAATAR"},
    {"ULAANBAATAR, April 24, 2024 /STEPPE/. ", "ULAANBAATAR", "2024-04-24"},
    {"New Delhi, 24 April 2024 (DTL): ", "New Delhi", "2024-04-24"},
    {"New Delhi (DTL): ", "New Delhi"},
    {"New Delhi, April 24: ", "New Delhi"},
    {"NEW DELHI, 24 April 2024: ", "NEW DELHI", "2024-04-24"},
    {"Dhaka : ", "Dhaka"},
    {"Dhaka, July 27, 2019 : ", "Dhaka", "2019-07-27"},
    {"Hanoi — ", "Hanoi"},
    {"HANOI (VNS) — ", "HANOI"},
    {"HÀ NỘI — ", "HÀ NỘI"},
    {"SUVA — ", "SUVA"},
    {"TOKYO (Hokuto Productivity News, English service) - ", "TOKYO"},
    {"TOKYO, Japan: ", "TOKYO, Japan"},
    {"SEOUL, Oct. 16 (Yonhap) -- ", "SEOUL"},
    {"BANGKOK, 1 September 2020 – ", "BANGKOK", "2020-09-01"},
    {"JAKARTA, Nusantara Kerja - ", "JAKARTA, Nusantara Kerja"},
    {"JAKARTA (ANTARA) - ", "JAKARTA"},
    {"KUALA LUMPUR, Malaysia – ", "KUALA LUMPUR, Malaysia"},
    {"PETALING JAYA: ", "PETALING JAYA"},
    {"KUALA LUMPUR, 23 Mac 2023 (Bernama) -- ", "KUALA LUMPUR", "2023-03-23"},
    {"COLOMBO (Daily Mirror) – ", "COLOMBO"},
    {"PORT OF SPAIN, Trinidad — ", "PORT OF SPAIN, Trinidad"},
    {"WASHINGTON, D.C. — ", "WASHINGTON, D.C"},
    {"St. Louis, MO — ", "St. Louis, MO"},
    {"DUBAI, United Arab Emirates, May 5, 2024 /PRNewswire/ -- ", "DUBAI, United Arab Emirates", "2024-05-05"},
    {"Geneva, 3 June 2021 – ", "Geneva", "2021-06-03"},
    {"GILGIT: ", "GILGIT"},
    {"(Margalla Newswire - 17th Sep, 2009) :", "", "2009-09-17"},
    {"(NewMediaWire) - April 29, 2025 - DALLAS – ", "DALLAS", "2025-04-29"},
    {"RADNOR, PA - (NewMediaWire) - January 2, 2025 - ", "RADNOR, PA", "2025-01-02"},
    {"Feb. 27, 2024 -- ", "", "2024-02-27"},
    {"January 9, 2025 – Los Angeles, CA – ", "Los Angeles, CA", "2025-01-09"},
    {"October 28, Colombo (LNW): ", "Colombo"},
    {"HONG KONG, 01 Nov, 2024, ", "HONG KONG", "2024-11-01"},
    {"Los Angeles, California, 04 July,2025, ", "Los Angeles, California", "2025-07-04"},
    {"LONDON, UK / STOCKHOLM, SWEDEN, February 13, 2025 /24-7PressRelease/ -- ", "LONDON, UK", "2025-02-13"},
    {"Lahore, the 3rd March, 2022. ", "Lahore", "2022-03-03"},
    {"Lahore, 03/03/2022: ", "Lahore", "2022-03-03"},
    {"Thursday 3rd March 2022 | ", "", "2022-03-03"},
    {"Lahore | 3 March, 2022 | ", "Lahore", "2022-03-03"},
    {"Aachen, 3. März 2022. ", "Aachen", "2022-03-03"},
    {"Aachen, den 3. März 2022. ", "Aachen", "2022-03-03"},
    {"Aachen, 03.03.2022. ", "Aachen", "2022-03-03"},
    {"(03.03.2022) ", "", "2022-03-03"},
    {"03.03.2022 ", "", "2022-03-03"},
    {"2022-03-03 ", "", "2022-03-03"},
    {"3 March 2022. ", "", "2022-03-03"},
    {"Paris, le 3 mars 2022. ", "Paris", "2022-03-03"},
    {"Paris, le 3 mars 2022 – ", "Paris", "2022-03-03"},
    {"Paris le 03/03/2022 - ", "Paris", "2022-03-03"},
    {"Lima, jueves 3 de marzo de 2022. ", "Lima", "2022-03-03"},
    {"Brasília, 03/03/2022. ", "Brasília", "2022-03-03"},
    {"Jakarta, Kamis, 3 Maret 2022. ", "Jakarta", "2022-03-03"},
    {"Hà Nội, ngày 3 tháng 3 năm 2022 – ", "Hà Nội", "2022-03-03"},
    {"Москва, 3 марта 2022 года. ", "Москва", "2022-03-03"},
    {"Warszawa, 3 marca 2022 r. ", "Warszawa", "2022-03-03"},
    {"Warszawa, dnia 3 marca 2022 roku. ", "Warszawa", "2022-03-03"},
    {"Utrecht, 3 maart 2022. ", "Utrecht", "2022-03-03"},
};

const std::vector<Row> local_script = {
    {"اسلام آباد(اردوپوائنٹ اخبارتازہ ترین) ", "اسلام آباد"},
    {"اسلام آباد: ", "اسلام آباد"},
    {"لاہور (کامرس رپورٹر) ", "لاہور"},
    {"لاہور: ", "لاہور"},
    {"سیالکوٹ (نامہ نگار) ", "سیالکوٹ"},
    {"فیصل آباد۔19 مارچ(اُردو پوائنٹ اخبارتازہ ترین - اے پی پی۔ 19 مارچ2018ء)", "فیصل آباد", "2018-03-19"},
    {"الرياض، 30 رجب 1443هـ الموافق 3 مارس 2022م - ", "الرياض", "2022-03-03"},
    {"الرياض، ٣٠ رجب ١٤٤٣هـ الموافق ٣ مارس ٢٠٢٢م - ", "الرياض", "2022-03-03"},
};

constexpr std::string_view chinese = "国家委员会为小企业开办了培训中心，两百多人出席了仪式，听取了部长关于就业的讲话。";

const std::vector<Row> han = {
    {"新华社北京2022年3月3日电 ", "北京", "2022-03-03"}, {"新华社北京3月3日电（记者李大明）", "北京"},
    {"（北京2022年3月3日讯）", "北京", "2022-03-03"},    {"（中央社記者王大文台北3月3日電）", ""},
    {"【東京、2022年3月3日】", "東京", "2022-03-03"},    {"【2022年3月3日】 ", "", "2022-03-03"},
};

const std::vector<Row> none = {
    {"PROVINCES | HILL COUNTRY ", ""},
    {"National Productivity Organization (NPO) ", ""},
    {"The Asian Productivity Organization (APO): ", ""},
    {"PRIME MINISTER SHEHBAZ SHARIF (PM) ", ""},
    {"Subject: ", ""},
    {"NOTE: ", ""},
    {"FOUR PAGES ARE ENOUGH: EXCELLENCE GUIDE FOR SMALL FIRMS AND BIG ONES ", ""},
    {"He said – ", ""},
    {"In 2021 – ", ""},
    {"Venue: ", ""},
    {"Workshop 3 March 2022. ", ""},
    {"Ngày 03/03/2022, ", ""},
    {"HOME | NEWS | EVENTS | ", ""},
    {"表彰式は2022年2月17日(木)、", ""},
    {"行政院長卓榮泰今(24)日出席贈獎典禮，", ""},
    {"Minister Ali Khan (left) ", ""},
    {"When firms grow - ", ""},
    {"The programme, which began in May, has three parts: ", ""},
};

void expect_all(const std::vector<Row>& rows, std::string_view behind) {
    for (const Row& row : rows) {
        const std::string text = row.text + std::string(behind);
        const auto dateline = dateline_of(text);
        ASSERT_TRUE(dateline.has_value()) << row.text;
        EXPECT_EQ(dateline->place, row.place) << row.text;
        EXPECT_EQ(dateline->period ? iso(*dateline->period) : "", row.day) << row.text;
        EXPECT_EQ(text.substr(dateline->end), behind) << row.text;
    }
}

TEST(Dateline, EndsBeforeASentenceThatTellsADay) {
    const auto dateline =
        dateline_of("SEOUL--(Hill Wire)--On Thursday, 14 March 2024, Tea Council (TC) opened a laboratory.");
    ASSERT_TRUE(dateline.has_value());
    EXPECT_EQ(dateline->quote, "SEOUL--(Hill Wire)--");
    EXPECT_FALSE(dateline->period.has_value());
}

TEST(Dateline, IsReadInTheMannerOfManyPapers) {
    expect_all(datelines, sentence);
}

TEST(Dateline, IsReadInUrdu) {
    expect_all(local_script, urdu);
}

TEST(Dateline, OfHindiEndsAtADandaAndNamesItsReporter) {
    constexpr std::string_view hindi =
        "परिषद ने छोटी मिलों के लिए करघों की जाँच शुरू की और कहा कि सर्दियों तक सब मिलें देखी जाएँगी।";
    struct Read {
        std::string_view opening, place, credit;
    };
    constexpr Read rows[] = {
        {"मेरठ। ", "मेरठ", ""},
        {"नई दिल्ली । ", "नई दिल्ली", ""},
        {"मेरठ, वरिष्ठ संवाददाता। ", "मेरठ", "वरिष्ठ संवाददाता"},
        {"पटना (एजेंसी)। ", "पटना", "एजेंसी"},
        {"लखनऊ, 28 जून। ", "लखनऊ", ""},
        {"घाटी संवाददाता, मेरठ : ", "मेरठ", "घाटी संवाददाता"},
    };
    for (const Read& row : rows) {
        const auto found = dateline_of(std::string(row.opening) + std::string(hindi));
        ASSERT_TRUE(found) << row.opening;
        EXPECT_EQ(found->place, row.place) << row.opening;
        EXPECT_EQ(found->credit, row.credit) << row.opening;
    }
    EXPECT_FALSE(dateline_of("यह सच है। " + std::string(hindi)));
    EXPECT_FALSE(dateline_of(std::string(hindi)));
}

TEST(Dateline, OfChineseAndJapaneseNeedsNoBlanks) {
    expect_all(han, chinese);
    for (const char* text :
         {"【报道资料】", "2022年3月3日，", "北京电影节在2022年3月3日 ", "（2022年3月3日至5日在北京）"})
        EXPECT_FALSE(dateline_of(text + std::string(chinese)).has_value()) << text;
}

TEST(Dateline, IsNotSeenInOtherOpenings) {
    for (const Row& row : none) EXPECT_FALSE(dateline_of(row.text + std::string(sentence)).has_value()) << row.text;
}

TEST(Dateline, IsTestedByAtLeastSixtyOpenings) {
    EXPECT_GE(datelines.size() + local_script.size() + none.size(), 60U);
}

TEST(Dateline, IsReadBeforeNamesInCapitalsAndSmallLetters) {
    for (const char* text :
         {"BROSSARD, QUEBEC - April 23, 2026 (NEWMEDIAWIRE) - CHARBONE CORPORATION (TSXV: CH; OTCQB: "
          "CHHYF; FSE: K47), a North American producer of hydrogen, said that it will expand.",
          "LITTLE ROCK, AR, April 23, 2026 /Wire/ -- hyperCORE International is pleased to welcome."}) {
        const auto dateline = dateline_of(text);
        ASSERT_TRUE(dateline.has_value()) << text;
        EXPECT_EQ(iso(*dateline->period), "2026-04-23") << text;
    }
}

TEST(Dateline, MayBeALineOfItsOwn) {
    const std::vector<Row> alone = {
        {"Houston, United States - December 18, 2024 / WABO Roofing Systems /", "Houston, United States", "2024-12-18"},
        {"New York, NY Feb 9, 2026", "New York, NY", "2026-02-09"},
        {"BELLEVUE, WA & AUSTIN, TX JULY 16, 2026", "BELLEVUE, WA", "2026-07-16"},
        {"PR Weekly Round Up – April 20 to April 24, 2026 – Top News", ""},
        {"Productivity week opens on 3 May 2024", ""}};
    for (const Row& row : alone) {
        const auto dateline = dateline_alone(row.text);
        ASSERT_EQ(dateline.has_value(), row.place[0] != '\0') << row.text;
        if (!dateline) continue;
        EXPECT_EQ(dateline->place, row.place) << row.text;
        EXPECT_EQ(iso(*dateline->period), row.day) << row.text;
    }
}

// Which of them are places, the tables will say.
TEST(Dateline, MayBeWhatStandsBesideADay) {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"Lahore, 5 May 2024", "Lahore"},
        {"5 May 2024 | Lahore", "Lahore"},
        {"Lahore (5 May 2024)", "Lahore"},
        {"Lahore, Pakistan, 5 May 2024:", "Lahore, Pakistan"},
        {"Politics - 5 May 2024", "Politics"},
        {"لاہور، 5 مئی 2024", "لاہور"},
        {"الرياض 12 ربيع الأول 1445 هـ", "الرياض"},
        {"Paris, le 5 mai 2024", "Paris"},
        {"5 May 2024", ""},
        {"Lahore, May 2024", ""},
        {"a meeting on 5 May 2024", ""}};
    for (const auto& [line, place] : rows) {
        const std::string found = place_beside_day(line);
        EXPECT_EQ(found, place) << line;
    }
}

TEST(Dateline, TellsTheAgencyThatSentIt) {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"ISLAMABAD, (UrduPoint / Pakistan Point News - 5th May, 2024) ", "UrduPoint / Pakistan Point News"},
        {"ZURICH, March 7, 2024 /PRNewswire/ -- ", "PRNewswire"},
        {"New Delhi, 24 April 2024 (DTL): ", "DTL"},
        {"LAHORE: ", ""}};
    for (const auto& [text, credit] : rows) {
        const auto dateline = dateline_of(text + std::string(sentence));
        ASSERT_TRUE(dateline.has_value()) << text;
        EXPECT_EQ(dateline->credit, credit);
    }
}

// A bracket in the first sentence is no credit.
TEST(Dateline, TakesNoBracketOfTheTextForTheAgency) {
    for (const char* text :
         {"GABORONE, 4 May 2023. The Wool Skills Council (WSC) trained forty weavers in the hills of the north.",
          "LAHORE, 4 May 2023, The Malik Group (Private) Limited opened a mill for cotton yarn at Kasur today.",
          "LIMA, 4 de mayo de 2023. El consejo (antes una comisión) abrió un taller para los tejedores del sur."}) {
        const auto dateline = dateline_of(text);
        ASSERT_TRUE(dateline.has_value()) << text;
        EXPECT_EQ(dateline->credit, "") << text;
        EXPECT_EQ(iso(*dateline->period), "2023-05-04") << text;
    }
}

TEST(Dateline, PartsHeadlineAndTextThatStandOnOneLine) {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"At Long Beach Trade Fair, Mayor Calls for Doubling Aid to Small Firms Long Beach, CA-- ",
         "At Long Beach Trade Fair, Mayor Calls for Doubling Aid to Small Firms "},
        {"Mayor Stresses Job Creation During Visit to Springfield Plant Springfield, IL -- ",
         "Mayor Stresses Job Creation During Visit to Springfield Plant "}};
    for (const auto& [head, title] : rows) {
        const std::string line = head + std::string(sentence);
        const auto found = headline_before_dateline(line);
        ASSERT_TRUE(found.has_value()) << head;
        EXPECT_EQ(line.substr(0, found->headline_end), title);
        EXPECT_EQ(line.substr(found->dateline.end), sentence);
    }
    EXPECT_FALSE(headline_before_dateline("A plain sentence, with a comma and nothing else in it at all.").has_value());
}

}  // namespace
}  // namespace pressdex
