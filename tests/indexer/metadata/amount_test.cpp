// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/amount.hpp"

#include <cstdio>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

Story story_of(std::string paragraph, std::string country = {}, std::string language = "en") {
    Story story;
    story.language = std::move(language);
    story.body = {std::move(paragraph)};
    if (!country.empty()) story.locations.push_back({{"Somewhere", country}, {}});
    return story;
}

std::string plain(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.15g", value);
    return text;
}

// "5300000000 PKR [Rs 5.3bn]; ...", the upper end behind two dots.
std::string told(const Story& story) {
    std::string all;
    for (const auto& amount : amounts_in(story)) {
        if (!all.empty()) all += "; ";
        all += plain(amount.value) + (amount.to ? ".." + plain(*amount.to) : "") + " " +
               (amount.currency.empty() ? "?" : amount.currency) + " [" + amount.text + "]";
    }
    return all;
}

TEST(Amount, IsReadInManyWritings) {
    struct Row {
        std::string_view text, country, language, expected;
    };
    constexpr Row rows[] = {
        {"a loan of Rs 5.3bn was", "Pakistan", "en", "5300000000 PKR [Rs 5.3bn]"},
        {"worth Rs5.3bn.", "Pakistan", "en", "5300000000 PKR [Rs5.3bn]"},
        {"Rs. 500 million for", "India", "en", "500000000 INR [Rs. 500 million]"},
        {"Rs.1,50,000 a year", "India", "en", "150000 INR [Rs.1,50,000]"},
        {"Rs 250,000", "Sri Lanka", "en", "250000 LKR [Rs 250,000]"},
        {"Rs 10 lakh", "Nepal", "en", "1000000 NPR [Rs 10 lakh]"},
        {"Rs 75", "", "en", "75 ? [Rs 75]"},
        {"a grant of US$ 2 million to", "", "en", "2000000 USD [US$ 2 million]"},
        {"US$2.75m", "", "en", "2750000 USD [US$2.75m]"},
        {"PKR 1.5 crore", "", "en", "15000000 PKR [PKR 1.5 crore]"},
        {"PKR1,234,567.50 only", "", "en", "1234567.5 PKR [PKR1,234,567.50]"},
        {"¥3億を投資", "Japan", "ja", "300000000 JPY [¥3億]"},
        {"3億5000万円の補助", "Japan", "ja", "350000000 JPY [3億5000万円]"},
        {"総額1,200万円", "Japan", "ja", "12000000 JPY [1,200万円]"},
        {"投资5亿元人民币", "China", "zh", "500000000 CNY [5亿元人民币]"},
        {"新台幣3億元", "Taiwan", "zh", "300000000 TWD [新台幣3億元]"},
        {"100억 원을", "South Korea", "ko", "10000000000 KRW [100억 원]"},
        {"$5 million", "Singapore", "en", "5000000 SGD [$5 million]"},
        {"$5 million", "Pakistan", "en", "5000000 USD [$5 million]"},
        {"S$1.2 million", "", "en", "1200000 SGD [S$1.2 million]"},
        {"HK$300,000", "", "en", "300000 HKD [HK$300,000]"},
        {"NT$45 million", "", "en", "45000000 TWD [NT$45 million]"},
        {"A$2bn and €3.5 million", "", "en", "2000000000 AUD [A$2bn]; 3500000 EUR [€3.5 million]"},
        {"£1 million", "", "en", "1000000 GBP [£1 million]"},
        {"2 million euros", "", "en", "2000000 EUR [2 million euros]"},
        {"five million dollars", "", "en", "5000000 USD [five million dollars]"},
        {"half a million US dollars", "", "en", "500000 USD [half a million US dollars]"},
        {"Rs two billion package", "Pakistan", "en", "2000000000 PKR [Rs two billion]"},
        {"10 million Pakistani rupees", "", "en", "10000000 PKR [10 million Pakistani rupees]"},
        {"20,000 rupees", "Pakistan", "en", "20000 PKR [20,000 rupees]"},
        {"Tk 20 crore", "", "en", "200000000 BDT [Tk 20 crore]"},
        {"Tk2,500", "", "en", "2500 BDT [Tk2,500]"},
        {"২০ কোটি টাকা বরাদ্দ", "", "bn", "200000000 BDT [২০ কোটি টাকা]"},
        {"5 ارب روپے کا", "Pakistan", "ur", "5000000000 PKR [5 ارب روپے]"},
        {"۵۰ کروڑ روپے", "Pakistan", "ur", "500000000 PKR [۵۰ کروڑ روپے]"},
        {"20 لاکھ ڈالر", "", "ur", "2000000 USD [20 لاکھ ڈالر]"},
        {"5 करोड़ रुपये", "India", "hi", "50000000 INR [5 करोड़ रुपये]"},
        {"₹1.5 lakh crore", "", "en", "1500000000000 INR [₹1.5 lakh crore]"},
        {"2 crore 50 lakh rupees", "India", "en", "25000000 INR [2 crore 50 lakh rupees]"},
        {"Rp 1,5 miliar", "", "id", "1500000000 IDR [Rp 1,5 miliar]"},
        {"Rp 250.000", "", "id", "250000 IDR [Rp 250.000]"},
        {"Rp. 2.500.000,50", "", "id", "2500000.5 IDR [Rp. 2.500.000,50]"},
        {"RM10 juta", "", "ms", "10000000 MYR [RM10 juta]"},
        {"P500 million", "", "en", "500000000 PHP [P500 million]"},
        {"₱1.2B", "", "en", "1200000000 PHP [₱1.2B]"},
        {"500 ล้านบาท", "", "th", "500000000 THB [500 ล้านบาท]"},
        {"2 พันล้านบาท", "", "th", "2000000000 THB [2 พันล้านบาท]"},
        {"20 tỷ đồng", "", "vi", "20000000000 VND [20 tỷ đồng]"},
        {"5 milyon TL", "", "tr", "5000000 TRY [5 milyon TL]"},
        {"12,5 milyar lira", "", "tr", "12500000000 TRY [12,5 milyar lira]"},
        {"500 сая төгрөг", "", "mn", "500000000 MNT [500 сая төгрөг]"},
        {"1 500 000 рублей", "", "ru", "1500000 RUB [1 500 000 рублей]"},
        {"в 2020 500 000 рублей", "", "ru", "500000 RUB [500 000 рублей]"},
        {"25 000 euros", "", "fr", "25000 EUR [25 000 euros]"},
        {"$1 500 in 12 500", "", "en", "1 USD [$1]"},  // in English a plain blank parts words
        {"1\u00a0500\u00a0000 рублей", "", "ru", "1500000 RUB [1\u00a0500\u00a0000 рублей]"},
        {"Rs5-6bn", "Pakistan", "en", "5000000000..6000000000 PKR [Rs5-6bn]"},
        {"$10 million to $12 million", "", "en", "10000000..12000000 USD [$10 million to $12 million]"},
        {"3 to 4 million euros", "", "en", "3000000..4000000 EUR [3 to 4 million euros]"},
        {"a 500-million-rupee plan", "Pakistan", "en", ""},
        {"USD 25,000", "", "en", "25000 USD [USD 25,000]"},
        {"25,000 USD", "", "en", "25000 USD [25,000 USD]"},
        {"3 billion won", "", "en", "3000000000 KRW [3 billion won]"},
        {"$20k", "", "en", "20000 USD [$20k]"},
        {"AED 5 million", "", "en", "5000000 AED [AED 5 million]"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(told(story_of(std::string(row.text), std::string(row.country), std::string(row.language))),
                  row.expected)
            << row.text;
    }
}

TEST(Amount, IsNotSeenInOtherNumbers) {
    constexpr std::string_view rows[] = {
        "In 2019 won the award three times",
        "It was 5.30 pm on 12 May 2021",
        "G20 and P2P, APEC 2020",
        "10 million people and 5 million trees",
        "8 hrs 30 minutes",
        "they weighed 500 pounds",
        "five million people",
        "the 3rd plan of 2021-22",
        "ISO 50001:2018",
        "a P 5 million, said Mr",
        "try 5 of them",
        "",
    };
    for (const auto text : rows) EXPECT_EQ(told(story_of(std::string(text))), "") << text;
}

TEST(Amount, NamedAgainIsCountedOnce) {
    auto story = story_of("Rs 5bn was given. The Rs5 billion will be spent.", "Pakistan");
    story.title = "Rs5bn for industry";
    const auto amounts = amounts_in(story);
    ASSERT_EQ(amounts.size(), 1U);
    EXPECT_EQ(amounts[0].evidence.times, 3U);
    EXPECT_EQ(amounts[0].evidence.where, Where::title);
    EXPECT_EQ(amounts[0].text, "Rs5bn");
}

TEST(Amount, AsLongAsAQuoteMayEndItsParagraph) {
    constexpr std::size_t longest_quote = 120;
    const auto amounts = amounts_in(story_of("$" + std::string(longest_quote - 2, ' ') + "5"));
    ASSERT_EQ(amounts.size(), 1U);
    EXPECT_EQ(amounts[0].evidence.quote.size(), longest_quote);
}

TEST(Amount, BearsTheWordsAroundItAsEvidence) {
    const auto amounts = amounts_in(story_of(
        "It began in May. The ministry approved a grant of US$ 2 million for energy audits. It ends in June."));
    ASSERT_EQ(amounts.size(), 1U);
    EXPECT_EQ(amounts[0].evidence.quote, "The ministry approved a grant of US$ 2 million for energy audits.");
}

}  // namespace
}  // namespace pressdex
