// SPDX-License-Identifier: GPL-3.0-or-later
// What stories are ranked by, as Xapian describes it, and that Xapian takes it.
#include "searcher/query/xapian_query.hpp"

#include "press/text/analysis.hpp"
#include "searcher/query/compile.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/query/ranked_words.hpp"
#include "tests/searcher/query/reference_search.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex::query {
namespace {

Compiled compiled_from(const std::string& typed, const std::vector<ReferenceStory>& stories) {
    ParseOptions options;
    options.limits = long_limits;
    options.is_strict = false;
    const auto parsed = parse(typed, options);
    EXPECT_TRUE(parsed) << typed;
    CompileOptions how;
    how.languages = {"en"};
    return compile(parsed->tree, ReferenceSearch(stories), how).matching;
}

std::vector<TermGroup> words_of(const std::string& typed) {
    return ranked_words(compiled_from(typed, {{"Energy audits", "energy audits leather", "en", {}, {}}}), 32);
}

std::string described(const std::string& typed, const Weights& weights = {.title_short = 0}) {
    const std::string text = ranking_query(words_of(typed), weights).get_description();
    return text.substr(6, text.size() - 7);  // "Query(" and ")"
}

TEST(RankingQuery, HoldsWordsAndNeitherFiltersNorNegations) {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"", ""},
        {"sector:leather date:2021", ""},
        {"-energy", ""},
        {"energy", "energi"},
        {"energy audits -leather sector:x", "(energi OR audit)"},
        {"energy energy", "1.8000000000000000444 * energi"},
        {"audi*", "audit"},
        {"title:audits", "Saudit"},
        {"apo{3,}", "apo"},
        {"=\"energy audits\"", "(energi OR audit)"},
    };
    for (const auto& [typed, expected] : rows) EXPECT_EQ(described(typed), expected) << typed;
}

TEST(RankingQuery, LeansOnHeadlinesForShortQueriesOnly) {
    const Weights weights{.title_short = 1, .short_up_to = 2};
    EXPECT_EQ(described("energy audits", weights), "(energi OR audit OR Senergi OR Saudit)");
    EXPECT_EQ(described("energy audits leather", weights), "(energi OR audit OR leather)");
}

TEST(RankingQuery, CountsOtherWordingsOfAWordLikeItsOtherSpellings) {
    TermGroup word{{"apo"}, 1, 0};
    word.wordings.push_back({{{"asian"}, {"product"}}});
    const auto stories_with = [](const TermGroup&, const Wording& wording) {
        return Xapian::Query("W" + wording.places[0][0]);
    };
    EXPECT_EQ(ranking_query({word}, {.title_short = 0}, stories_with).get_description(),
              "Query((apo MAX 0.80000000000000004441 * Wasian))");
    EXPECT_EQ(ranking_query({word}, {.title_short = 0}).get_description(), "Query(apo)");
}

TEST(RankingQuery, IsTakenByXapianWhateverWasTyped) {
    Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
    Xapian::Document document;
    for (const auto& token : tokens("energy audits of leather mills in Lahore 生産性本部", "en")) {
        for (const char* prefix : {"", "S", "XQ"}) document.add_posting(prefix + token.stem, token.position + 1);
    }
    database.add_document(document);
    const std::vector<ReferenceStory> stories = {
        {"energy audits", "energy audits of leather mills in Lahore 生産性本部", "en", {}, {}}};
    for (const char* typed : {"energy audits", "\"energy audi*\"", "\"audi* of leather\"",
                              "(energy OR \"leather mills\") NEAR/3 (audi* OR lahore)", "生産性本部",
                              "=\"energy audits\" NEAR x", "energy{2,} audi*", "energy OR (leather AND -lahore)",
                              "title:audi* said:\"energy audits\"", "mil* NEAR/5 leather"}) {
        const Xapian::Query query = ranking_query(ranked_words(compiled_from(typed, stories), 32));
        Xapian::Enquire enquire(database);
        enquire.set_query(query);
        EXPECT_EQ(enquire.get_mset(0, 10).size(), 1U) << typed << ": " << query.get_description();
    }
}

TEST(RankingQuery, IsBoundedHoweverManyWordsAreAskedFor) {
    std::string typed;
    for (int i = 0; i < 1000; ++i) typed += "w" + std::to_string(i) + " OR ";
    const auto compiled = compiled_from(typed + "energy", {{"", "energy", "en", {}, {}}});
    EXPECT_EQ(ranking_query(ranked_words(compiled, typed_limits.words)).get_length(), typed_limits.words);
}

}  // namespace
}  // namespace pressdex::query
