// SPDX-License-Identifier: GPL-3.0-or-later
// Totals, facet counts and histogram against a count that does not use Xapian, and every count against its own click.
#include "searcher/searcher.hpp"
#include "tests/press/random_story.hpp"
#include "tests/searcher/brute_force.hpp"
#include "tests/searcher/indexed_archive.hpp"
#include "tests/searcher/made_archive.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

// Random requests over what an archive holds; the same seed asks the same.
class Asker {
  public:
    Asker(const BruteForce& brute_force, unsigned seed, unsigned most_words)
        : brute_force_(brute_force), dice_(seed), most_words_(most_words) {}

    PlainQuery query() {
        PlainQuery query;
        for (auto n = below(most_words_ + 1); n > 0; --n) add_word(query.words);
        if (below(4) == 0) add_word(query.excluded);
        std::erase_if(query.words,
                      [&](const auto& word) { return word == (query.excluded.empty() ? "" : query.excluded[0]); });
        return query;
    }

    Request request(const PlainQuery& query) {
        Request request;
        request.query = query.text();
        request.match = static_cast<Match>(below(3));
        request.dates = below(4) == 0 ? Dates::published : Dates::any;
        for (const auto field : schema::facets()) {
            const auto& slugs = brute_force_.slugs(field);
            if (slugs.empty() || below(4) != 0 || field == FieldId::language) continue;
            for (auto n = 1 + below(2); n > 0; --n) {
                request.choose(field, (below(3) == 0 ? "=" : "") + slugs[below(static_cast<unsigned>(slugs.size()))]);
            }
        }
        request.limit = 0;
        request.facet_limit = 0;
        request.wants_facets = true;
        return request;
    }

    unsigned below(unsigned limit) { return static_cast<unsigned>(dice_() % limit); }

  private:
    // Plain words that no operator looks like, each once.
    void add_word(std::vector<std::string>& words) {
        for (int attempt = 0; attempt < 50; ++attempt) {
            const auto& word = brute_force_.words()[below(static_cast<unsigned>(brute_force_.words().size()))];
            const bool is_plain =
                word.size() > 1 && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
            if (!is_plain || std::ranges::find(words, word) != words.end()) continue;
            words.push_back(word);
            return;
        }
    }

    const BruteForce& brute_force_;
    std::mt19937 dice_;
    unsigned most_words_;
};

void expect_same_counts(const Results& results, const BruteForce::Count& truth, const std::string& about) {
    EXPECT_EQ(results.total, truth.ids.size()) << about;
    unsigned bars = 0;
    for (const auto& bar : results.histogram) {
        bars += bar.count;
        const auto year = truth.years.find(bar.year);
        EXPECT_EQ(bar.count, year == truth.years.end() ? 0 : year->second) << about << bar.year;
    }
    EXPECT_EQ(bars, results.total) << about;
    ASSERT_EQ(results.facets.size(), schema::facet_count);
    for (const auto& table : results.facets) {
        std::map<std::string, unsigned> counted;
        const auto found = truth.facets.find(table.field);
        const auto expected = found == truth.facets.end() ? std::map<std::string, unsigned>() : found->second;
        EXPECT_EQ(table.values, expected.size()) << about << schema::field(table.field).name;
        for (const auto& count : table.counts) {
            const auto slug = count.value.substr(count.value.starts_with("=") ? 1 : 0);
            // A chosen acronym stands beside the value of the same slug.
            if (!count.is_chosen || expected.contains(slug)) counted.try_emplace(count.value, count.count);
        }
        for (const auto& [slug, number] : expected) {
            const auto own = counted.contains("=" + slug) ? counted.at("=" + slug)
                             : counted.contains(slug)     ? counted.at(slug)
                                                          : 0;
            EXPECT_EQ(own, number) << about << schema::field(table.field).name << " " << slug;
        }
    }
}

// What is shown is what one gets: each value alone in its field, everything else as it was.
void expect_counts_are_clicks(Searcher& searcher, const Request& request, const Results& results,
                              std::size_t most_clicks) {
    std::size_t clicks = 0;
    for (const auto& table : results.facets) {
        for (const auto& count : table.counts) {
            if (++clicks > most_clicks) return;
            auto clicked = request;
            std::erase_if(clicked.selections, [&](const Selection& chosen) { return chosen.field == table.field; });
            clicked.choose(table.field, count.value);
            clicked.wants_facets = false;
            const auto after = searcher.find(clicked);
            ASSERT_TRUE(after) << after.error().sentence;
            EXPECT_EQ(after->total, count.count)
                << request.query << " " << schema::field(table.field).name << ":" << count.value;
        }
    }
}

void compare(Searcher& searcher, const BruteForce& brute_force, unsigned seed, unsigned most_words, int queries,
             std::size_t most_clicks) {
    Asker asker(brute_force, seed, most_words);
    for (int i = 0; i < queries; ++i) {
        const auto query = asker.query();
        auto request = asker.request(query);
        request.parts.acronyms = request.parts.synonyms = false;  // the slow count knows spellings, no other wordings
        const auto results = searcher.find(request);
        ASSERT_TRUE(results) << results.error().sentence << " in " << request.query;
        std::string about = "seed " + std::to_string(seed) + " [" + request.query + "] " + results->sentence + "\n";
        expect_same_counts(*results, brute_force.count(query, request), about);
        expect_counts_are_clicks(searcher, request, *results, most_clicks);
    }
}

// Stories as they are stored, so that both sides see the same.
std::vector<Story> stories_in(Searcher& searcher) {
    std::vector<Story> stories;
    Request request;
    request.copies = Copies::all;
    request.limit = 1000;
    request.wants_snippets = false;
    for (;; request.offset += request.limit) {
        const auto page = searcher.find(request);
        if (!page || page->hits.empty()) return stories;
        for (const auto& hit : page->hits) stories.push_back(*searcher.story(hit.story.id));
    }
}

TEST(Counting, EqualsASlowCountOverRandomSmallArchives) {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        RandomStories random(seed);
        std::vector<Story> stories;
        for (unsigned n = 0; n < 3 + seed * 4; ++n) {
            stories.push_back(random.next());
            stories.back().id = story_id("made", n + 1);
        }
        const MadeArchive archive(stories);
        auto searcher = Searcher::open(archive.folder());
        ASSERT_TRUE(searcher) << searcher.error().sentence;
        compare(*searcher, BruteForce(stories), seed, 7, 15, 1000);
    }
}

// Over what pressdex-index makes of real folders.
void compare_indexed(const IndexedArchive& archive) {
    if (!archive.missing().empty()) GTEST_SKIP() << archive.missing();
    ASSERT_EQ(archive.failure(), "");
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher) << searcher.error().sentence;
    const BruteForce brute_force(stories_in(*searcher));
    ASSERT_EQ(brute_force.stories().size(), searcher->archive().stories());
    compare(*searcher, brute_force, 7, 4, 200, 40);
}

TEST(Counting, EqualsASlowCountOverTheProjectsOwnAnnouncements) {
    compare_indexed(IndexedArchive::of_corpus());
}
TEST(Counting, EqualsASlowCountOverFiveThousandMadeDocuments) {
    compare_indexed(IndexedArchive::of_made_documents());
}

TEST(Counting, CountsAnAcronymApartFromAnOrganizationOfThatName) {
    const MadeArchive archive(
        {made_story({.source = "a", .title = "One", .organizations = {{"Asian Productivity Organization", "APO"}}}),
         made_story({.source = "b", .title = "Two", .organizations = {{"APO", ""}}})});
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher);
    Request request;
    request.wants_facets = true;
    request.choose(FieldId::organization, "apo");
    EXPECT_EQ(searcher->find(request)->total, 2U);
    auto canonical = request;
    canonical.selections.clear();
    canonical.choose(FieldId::organization, "=apo");
    EXPECT_EQ(searcher->find(canonical)->total, 1U);
    const auto tables = searcher->find(request)->facets;
    const auto table = std::ranges::find(tables, FieldId::organization, &FacetTable::field);
    ASSERT_NE(table, tables.end());
    std::map<std::string, std::uint32_t> counts;
    for (const auto& count : table->counts) counts[count.value] = count.count;
    EXPECT_EQ(counts,
              (std::map<std::string, std::uint32_t>{{"apo", 2}, {"=apo", 1}, {"asian-productivity-organization", 1}}));
}

TEST(Counting, DrawsYearsWithoutGapsAndTheUndatedLast) {
    const MadeArchive archive({made_story({.source = "a", .title = "audit", .published = "2019-05-01"}),
                               made_story({.source = "b", .title = "audit", .published = "2022"}),
                               made_story({.source = "c", .title = "audit"}),
                               made_story({.source = "d", .title = "other", .event = "2020-01-01"})});
    auto searcher = Searcher::open(archive.folder());
    ASSERT_TRUE(searcher);
    Request request;
    request.query = "audit";
    request.wants_facets = true;
    const auto results = searcher->find(request);
    ASSERT_TRUE(results);
    std::string drawn;
    for (const auto& bar : results->histogram) {
        drawn += bar.year + " " + std::to_string(bar.count) + "/" + std::to_string(bar.total) + ", ";
    }
    EXPECT_EQ(drawn, "2019 1/1, 2020 0/1, 2021 0/0, 2022 1/1, undated 1/1, ");
    request.query = "nowhere";
    EXPECT_TRUE(searcher->find(request)->histogram.empty());
}

}  // namespace
}  // namespace pressdex
