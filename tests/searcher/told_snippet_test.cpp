// SPDX-License-Identifier: GPL-3.0-or-later
// Snippets made of what the archive tells of a story's sentences are those that reading the whole text gives.
#include "searcher/answer.hpp"
#include "searcher/exact_text.hpp"
#include "searcher/snippet.hpp"
#include "tests/searcher/indexed_archive.hpp"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

constexpr std::uint32_t stories_a_query = 12;

std::vector<std::string> words_of_text(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find(' ', from), text.size());
        const auto word = text.substr(from, to - from);
        if (!word.empty() && word.find_first_of("\"()[]{}:*=+-^~<>,.;!?'") == std::string::npos) words.push_back(word);
        from = to + 1;
    }
    return words;
}

// One word, some words, a phrase or alternatives, out of a paragraph of the archive.
std::string random_query(const Archive& archive, std::mt19937& random) {
    const auto docid = 1 + static_cast<std::uint32_t>(random() % (archive.column().rows() - 1));
    if (!archive.column().exists(docid)) return {};
    const auto story = stored_story(archive, docid);
    if (story.body.empty()) return {};
    const auto words = words_of_text(story.body[random() % story.body.size()]);
    if (words.size() < 3) return {};
    const auto at = random() % (words.size() - 2);
    switch (random() % 4) {
        case 0:
            return words[at];
        case 1:
            return words[at] + ' ' + words[random() % words.size()];
        case 2:
            return '"' + words[at] + ' ' + words[at + 1] + '"';
        default:
            return words[at] + " OR " + words[random() % words.size()];
    }
}

struct Compared {
    int snippets = 0;
    int told = 0;  // of which the archive alone told where to look
};

void compare(const Archive& archive, const std::string& query, Compared& compared) {
    Request request;
    request.query = query;
    const auto read = read_request(archive, request);
    ASSERT_TRUE(read) << query;
    const auto& highlights = read->compiled.highlights;
    Marker marker(highlights);
    const MentionPlaces places(archive, highlights);
    const auto stories = find_stories(archive, request, *read).accepted.stories;
    std::uint32_t docid = stories.next(1);
    for (std::uint32_t i = 0; i < stories_a_query && docid != 0; ++i, docid = stories.next(docid + 1)) {
        const auto story = stored_story(archive, docid);
        marker.set_language(story.language);
        const auto placed = places.in(docid);
        ++compared.snippets;
        if (!placed) continue;
        ++compared.told;
        const auto told = snippet_of(story.body, marker, *placed), read_whole = snippet_of(story.body, marker);
        EXPECT_EQ(told.text, read_whole.text) << query << ", story " << docid;
        EXPECT_EQ(told.marks, read_whole.marks) << query << ", story " << docid;
    }
}

void compare_in(const IndexedArchive& made, int queries) {
    if (!made.missing().empty()) GTEST_SKIP() << made.missing();
    ASSERT_EQ(made.failure(), "");
    const auto archive = Archive::open(made.folder());
    ASSERT_TRUE(archive);
    std::mt19937 random(17);
    Compared compared;
    for (int i = 0; i < queries; ++i) {
        if (const auto query = random_query(*archive, random); !query.empty()) compare(*archive, query, compared);
    }
    EXPECT_GT(compared.snippets, queries);
    EXPECT_GT(compared.told, compared.snippets * 9 / 10);
}

TEST(ToldSnippets, AreThoseOfTheWholeTextOverTheCorpus) {
    compare_in(IndexedArchive::of_corpus(), 600);
}

TEST(ToldSnippets, AreThoseOfTheWholeTextOverRealReleases) {
    compare_in(IndexedArchive::of_real_releases(), 300);
}

}  // namespace
}  // namespace pressdex
