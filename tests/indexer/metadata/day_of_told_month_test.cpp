// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/day_of_told_month.hpp"

#include "tests/indexer/metadata/event_fixture.hpp"

#include <random>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// The day as told by a sentence printed on 20 May 2024; empty where it tells none.
std::string told(std::string_view sentence) {
    const auto found = day_of_told_month_in(sentence);
    if (!found) return {};
    const auto day = resolved_day(*found, *day_of(2024, 5, 20));
    return day ? iso(*day) : "no such day";
}

struct Row {
    std::string_view sentence, day;
};

TEST(DayOfToldMonth, IsReadInManyLanguages) {
    constexpr Row rows[] = {
        {"It opened on the 12th of this month.", "2024-05-12"},
        {"It opened on 12th instant.", "2024-05-12"},
        {"It will open on 5th next month.", "2024-06-05"},
        {"It closed on the 30th of last month.", "2024-04-30"},
        {"El centro abrió el 12 del presente mes.", "2024-05-12"},
        {"El centro abrió el pasado día 12.", "2024-05-12"},
        {"O centro abre no próximo dia 28.", "2024-05-28"},
        {"O centro abriu no dia 12 deste mês.", "2024-05-12"},
        {"Le centre a ouvert le 12 de ce mois.", "2024-05-12"},
        {"Das Zentrum öffnete am 12. dieses Monats.", "2024-05-12"},
        {"Het centrum opende op 12 deze maand.", "2024-05-12"},
        {"Pusat itu dibuka pada tanggal 12 bulan ini.", "2024-05-12"},
        {"Pusat itu dibuka pada 12 haribulan ini.", "2024-05-12"},
        {"Trung tâm khai trương ngày 12 tháng này.", "2024-05-12"},
        {"Центр открылся 12 числа этого месяца.", "2024-05-12"},
        {"Центр открылся 12-го числа прошлого месяца.", "2024-04-12"},
        {"Centrum otwarto 12 bieżącego miesiąca.", "2024-05-12"},
        {"افتتح المركز في ١٢ من الشهر الجاري.", "2024-05-12"},
        {"کونسل نے رواں ماہ کی ۱۲ تاریخ کو مرکز کھولا۔", "2024-05-12"},
        {"परिषद ने इस महीने की १२ तारीख को केंद्र खोला।", "2024-05-12"},
        {"চলতি মাসের ১২ তারিখ কেন্দ্রটি খোলা হয়।", "2024-05-12"},
        {"Merkez bu ayın 12'sinde açıldı.", "2024-05-12"},
        {"中心於本月12日開幕。", "2024-05-12"},
        {"センターは来月1日に開く。", "2024-06-01"},
        {"센터는 지난달 12일 문을 열었다.", "2024-04-12"},
        {"ศูนย์เปิดเมื่อวันที่ 12 เดือนนี้", "2024-05-12"},
        {"Төв энэ сарын 12-нд нээгдэв.", "2024-05-12"},
        {"It closed on the 31st of last month.", "no such day"},
    };
    for (const Row& row : rows) EXPECT_EQ(told(row.sentence), row.day) << row.sentence;
}

TEST(DayOfToldMonth, IsNoCountOfThingsOrMonths) {
    constexpr std::string_view rows[] = {
        "The plant hired 20 this month and 12 last month.",
        "Harga naik sejak 12 bulan lalu.",
        "Giá tăng từ 12 tháng trước.",
        "Prices rose by 12.5 of this month's average.",
        "The 2024 of this month's figures",
        "It rose 45 of last month's 50 points",
        "He came on 12 May.",
        "",
    };
    for (const auto text : rows) EXPECT_EQ(told(text), "") << text;
}

TEST(DayOfToldMonth, OfAnUnknownPublicationIsNoEvent) {
    const EventRow dated{"2024-05-20", "The council opened a centre here on the 12th of this month.", "2024-05-12"};
    EXPECT_EQ(event_day(dated), dated.expected);
    EXPECT_EQ(event_day({"", dated.text, ""}), "");
    EXPECT_EQ(event_day({"2024-05-20", "The offer ends by the 28th of this month.", ""}), "");
}

// Whatever the bytes: what is found lies inside of the sentence and is a number from 1 to 31.
TEST(DayOfToldMonth, LiesInsideOfTheSentence) {
    std::mt19937 dice(2024);
    const std::string pieces[] = {"12", "th", " of this month", "本月",     "日",       "tanggal ",       " bulan ini",
                                  "3",  "９", "الشهر",          "\xE0",     "\xF0\x9F", "el pasado día ", " ",
                                  ".",  "۱۲", "12'sinde",       "bu ayın ", "Q"};
    std::size_t found = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string sentence;
        for (auto parts = dice() % 12; parts > 0; --parts) sentence += pieces[dice() % std::size(pieces)];
        const auto told = day_of_told_month_in(sentence);
        if (!told) continue;
        ++found;
        ASSERT_LT(told->from, told->to) << sentence;
        ASSERT_LE(told->to, sentence.size()) << sentence;
        ASSERT_GE(told->day, 1U);
        ASSERT_LE(told->day, 31U);
    }
    EXPECT_GT(found, 1000U);
}

}  // namespace
}  // namespace pressdex
