// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/wordings.hpp"

#include "searcher/query/compile.hpp"
#include "searcher/query/compiled_text.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/query/ranked_words.hpp"

#include <map>
#include <sstream>

#include <gtest/gtest.h>

namespace pressdex::query {
namespace {

// An archive in which every word stands in ten stories, "aid" in a thousand.
class Told final : public Vocabulary {
  public:
    std::uint64_t frequency(std::string_view term) const override {
        return absent == term ? 0 : term == "aid" ? 1000 : 10;
    }
    Expansion expand(std::string_view, std::string_view, std::size_t) const override { return {}; }
    std::vector<Meaning> long_forms(std::string_view acronym) const override {
        const auto found = meanings.find(std::string(acronym));
        return found == meanings.end() ? std::vector<Meaning>() : found->second;
    }
    std::vector<Meaning> acronyms(std::string_view long_form) const override {
        std::vector<Meaning> found;
        for (const auto& [acronym, all] : meanings) {
            for (const auto& meaning : all) {
                if (meaning.wording == long_form) found.push_back({acronym, meaning.stories});
            }
        }
        return found;
    }
    bool begins_long_form(std::string_view words) const override {
        for (const auto& [acronym, all] : meanings) {
            for (const auto& meaning : all) {
                if (meaning.wording.starts_with(words)) return true;
            }
        }
        return false;
    }
    std::vector<std::string> synonyms(std::string_view wording) const override {
        if (wording == "exhibition") return {"trade fair", "نمائش"};
        if (wording == "trade fair") return {"exhibition"};
        return {};
    }

    std::string absent;
    std::map<std::string, std::vector<Meaning>> meanings = {
        {"apo", {{"asian productivity organization", 30}, {"army post office", 2}}},
        {"npo", {{"national productivity organization", 6}, {"non profit organization", 4}, {"new public order", 1}}},
        {"aid", {{"agency for international development", 5}}},
        {"po", {{"post office", 9}, {"national productivity organization", 1}}},
    };
};

// "0+1 of: a b, c" a row.
std::string text_of(const std::vector<OtherWordings>& all) {
    std::ostringstream text;
    for (const auto& other : all) {
        text << (text.str().empty() ? "" : "; ") << other.first << '+' << other.count << ':';
        for (const auto& wording : other.wordings) {
            text << (&wording == &other.wordings[0] ? "" : ",");
            for (const auto& word : wording) text << ' ' << word;
        }
    }
    return text.str();
}

std::string others(const std::string& folded_words, bool is_capital = false, RankingParts parts = {}) {
    std::vector<TypedWord> typed;
    std::istringstream stream(folded_words);
    for (std::string word; stream >> word;) typed.push_back({word == "|" ? std::string() : word, is_capital});
    return text_of(other_wordings(typed, Told(), parts));
}

TEST(OtherWordings, AreWhatTheArchiveMostlyMeans) {
    struct Row {
        std::string typed, expected;
    };
    const std::vector<Row> rows = {
        {"apo", "0+1: asian productivity organization"},
        {"npo", "0+1: national productivity organization, non profit organization"},
        {"the asian productivity organization meets", "1+3: apo"},
        {"asian | productivity organization", ""},
        {"asian productivity", ""},
        {"army post office", "1+2: po"},
        {"energy audits", ""},
        {"exhibition", "0+1: trade fair, نمائش"},
        {"a trade fair", "1+2: exhibition"},
        {"25m", "0+1: 25 million, 25mn, 25mln"},
        {"1.5 billion", "0+2: 1.5b, 1.5bn, 1.5bln"},
        {"25 audits", ""},
        {"m", ""},
        {"the u s tariff", "1+2: us"},
        {"china s u s tariff", "2+2: us"},
        {"china s tariff", ""},
        {"a b c d e f g", ""},
        {"", ""},
    };
    for (const auto& row : rows) EXPECT_EQ(others(row.typed), row.expected) << row.typed;
}

TEST(OtherWordings, TakeACommonWordForAnAcronymOnlyInCapitals) {
    EXPECT_EQ(others("aid"), "");
    EXPECT_EQ(others("aid", true), "0+1: agency for international development");
}

TEST(OtherWordings, AreSwitchedOffKindByKind) {
    RankingParts parts;
    parts.acronyms = false;
    EXPECT_EQ(others("apo exhibition 25m", false, parts), "1+1: trade fair, نمائش; 2+1: 25 million, 25mn, 25mln");
    parts.synonyms = false;
    EXPECT_EQ(others("apo exhibition 25m", false, parts), "");
}

CompiledQuery compiled(const std::string& typed, bool with_others = true) {
    CompileOptions how;
    how.languages = {"en"};
    how.other_spellings = with_others;
    return compile(parse(typed, {})->tree, Told(), how);
}

TEST(OtherWordings, StandBesideWhatWasTyped) {
    EXPECT_EQ(text_of(compiled("APO energy").matching),
              "2 of ((apo OR \"asian productivity|product organization|organ\"), energy|energi)");
    EXPECT_EQ(text_of(compiled("asian productivity organization").matching),
              "2 of (asian|~apo, productivity|product|~apo, organization|organ|~organisation|~organis|~apo)");
    EXPECT_EQ(text_of(compiled("APO energy", false).matching), "2 of (apo, energy|energi)");
    EXPECT_EQ(text_of(compiled("=\"APO\"").matching).find("asian"), std::string::npos);
    const auto query = compiled("APO energy");
    EXPECT_EQ(query.also_searched, (std::vector<std::string>{"asian productivity organization"}));
    EXPECT_EQ(query.highlights.asked.size(), 3U);
}

TEST(OtherWordings, AreToldAsATextHasThem) {
    struct Row {
        std::vector<std::string> wording;
        std::string written;
    };
    const std::vector<Row> rows = {{{"asian", "productivity"}, "asian productivity"},
                                   {{"生産", "性"}, "生産性"},
                                   {{"การ", "เพิ่ม", "ผลผลิต"}, "การเพิ่มผลผลิต"},
                                   {{"生産性", "award", "賞"}, "生産性 award 賞"},
                                   {{"노동", "생산성"}, "노동 생산성"},
                                   {{"năng", "suất"}, "năng suất"},
                                   {{}, ""}};
    for (const auto& [wording, written] : rows) EXPECT_EQ(as_written(wording), written);
}

TEST(OtherWordings, CountAsOneWordWithWhatWasTyped) {
    const auto query = compiled("APO energy");
    const auto words = ranked_words(query.matching, 32);
    ASSERT_EQ(words.size(), 2U);
    ASSERT_EQ(words[0].wordings.size(), 1U);
    EXPECT_EQ(words[0].wordings[0].places.size(), 3U);
}

}  // namespace
}  // namespace pressdex::query
