// SPDX-License-Identifier: GPL-3.0-or-later
// How well the announcements of corpus/ and of the measured collection are read: stories, headlines, days. The floors
// are below what was measured, so that they hold against chance and fall with a fault.
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/outlines.hpp"
#include "indexer/metadata/dates/date.hpp"
#include "indexer/metadata/dates/event.hpp"
#include "indexer/metadata/language/language.hpp"
#include "indexer/readers/reader.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

struct Read {
    std::string title, published, event, language;
};

std::vector<Read> stories_of(const fs::path& file) {
    Complaints complaints;
    std::vector<Read> stories;
    const auto take = [&](const Reader& reader, Piece&& piece) {
        for (const Draft& draft : reader.drafts(piece, file.filename().string(), complaints)) {
            for (const Outline& outline : outlines_from(draft)) {
                const auto published = published_of(outline, draft);
                const auto event = event_of(outline, published);
                const bool whole = published && published->period.precision == Precision::day;
                stories.push_back({outline.title, whole ? iso(published->period) : "", event ? iso(event->day) : "",
                                   language_of(outline, draft.language)});
            }
        }
        return true;
    };
    EXPECT_TRUE(for_each_piece(file, file.filename().string(), take, complaints).has_value());
    return stories;
}

struct Shares {
    int files = 0, stories = 0, split = 0, titled = 0, titles = 0, published = 0, languages = 0;

    double of(int part, int whole) const { return whole == 0 ? 0 : static_cast<double>(part) / whole; }

    void add(const std::vector<Read>& wanted, const std::vector<Read>& found) {
        ++files;
        split += wanted.size() == found.size() ? 1 : 0;
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            ++stories;
            titles += wanted[i].title.empty() ? 0 : 1;
            if (i >= found.size()) continue;
            titled += likeness(words_of(wanted[i].title), words_of(found[i].title)) >= 0.8 ? 1 : 0;
            published += wanted[i].published == found[i].published ? 1 : 0;
            languages += wanted[i].language.substr(0, 2) == found[i].language.substr(0, 2) ? 1 : 0;
        }
    }

    void print(const char* name) const {
        std::printf("%s: %d files, split %.3f, title %.3f, published %.3f, language %.3f\n", name, files,
                    of(split, files), of(titled, titles), of(published, stories), of(languages, stories));
    }
};

std::vector<std::string> columns(const std::string& line) {
    std::vector<std::string> found;
    std::istringstream in(line);
    for (std::string column; std::getline(in, column, '\t');) found.push_back(column == "-" ? "" : column);
    return found;
}

TEST(Reading, OfOurOwnCorpusFindsStoriesHeadlinesAndDays) {
    const fs::path root = PRESSDEX_SOURCE;
    std::ifstream truth(root / "tests/evaluation/corpus_truth.tsv");
    if (!truth) GTEST_SKIP() << "no truth for corpus/";
    std::vector<std::pair<std::string, std::vector<Read>>> wanted;
    for (std::string line; std::getline(truth, line);) {
        const auto row = columns(line);
        if (line.starts_with('#') || row.size() < 9 || row[0] == "file") continue;
        const std::string name = fs::path(row[0]).filename().string();
        if (wanted.empty() || wanted.back().first != name) wanted.push_back({name, {}});
        wanted.back().second.push_back({row[5], row[6], row[7], row[8]});
    }
    Shares shares;
    for (const auto& [name, stories] : wanted) {
        if (fs::exists(root / "corpus" / name)) shares.add(stories, stories_of(root / "corpus" / name));
    }
    shares.print("corpus");
    ASSERT_GT(shares.files, 100);
    EXPECT_GE(shares.of(shares.split, shares.files), 0.97);
    EXPECT_GE(shares.of(shares.titled, shares.titles), 0.95);
    EXPECT_GE(shares.of(shares.published, shares.stories), 0.97);
    EXPECT_GE(shares.of(shares.languages, shares.stories), 0.97);
}

Shares measured(const fs::path& folder) {
    Shares shares;
    std::ifstream truth(folder / "truth.jsonl");
    const auto text = [](const nlohmann::json& object, const char* key) {
        const auto found = object.find(key);
        return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    for (std::string line; std::getline(truth, line);) {
        if (line.empty()) continue;
        const auto file = nlohmann::json::parse(line);
        std::vector<Read> wanted;
        for (const auto& story : file.at("stories")) {
            wanted.push_back(
                {text(story, "title"), text(story, "published"), text(story, "event_date"), text(file, "language")});
        }
        shares.add(wanted, stories_of(folder / "raw" / (text(file, "id") + ".txt")));
    }
    return shares;
}

TEST(Reading, OfTheSeedsIsRightThroughout) {
    const fs::path folder = fs::path(PRESSDEX_SHARED) / "seeds";
    if (!fs::exists(folder / "truth.jsonl")) GTEST_SKIP() << folder << " is absent";
    const Shares shares = measured(folder);
    shares.print("seeds");
    EXPECT_EQ(shares.split, shares.files);
    EXPECT_EQ(shares.titled, shares.titles);
    EXPECT_EQ(shares.published, shares.stories);
    EXPECT_EQ(shares.languages, shares.stories);
}

TEST(Reading, OfRealPagesStaysAboveItsFloors) {
    const fs::path folder = fs::path(PRESSDEX_SHARED) / "press";
    if (!fs::exists(folder / "truth.jsonl")) GTEST_SKIP() << folder << " is absent";
    const Shares shares = measured(folder);
    shares.print("press");
    EXPECT_GE(shares.of(shares.split, shares.files), 0.92);
    EXPECT_GE(shares.of(shares.titled, shares.titles), 0.90);
    EXPECT_GE(shares.of(shares.published, shares.stories), 0.88);
    EXPECT_GE(shares.of(shares.languages, shares.stories), 0.95);
}

}  // namespace
}  // namespace pressdex
