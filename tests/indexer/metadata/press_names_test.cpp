// SPDX-License-Identifier: GPL-3.0-or-later
// Quotations and programmes of real announcements, marked by hand by file and byte, against what the whole way from
// file to story finds. The texts are not part of the project: without them nothing is measured.
#include "indexer/readers/reader.hpp"
#include "indexer/story_from.hpp"
#include "own_knowledge.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view text) {
    Words words;
    std::string word;
    for (const char c : folded(text) + " ") {
        const bool inside = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (inside) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

// Twice the words in common by the words of both.
double likeness(const Words& a, const Words& b) {
    const std::multiset<std::string> left(a.begin(), a.end()), right(b.begin(), b.end());
    Words common;
    std::ranges::set_intersection(left, right, std::back_inserter(common));
    return a.empty() || b.empty() ? 0
                                  : 2.0 * static_cast<double>(common.size()) / static_cast<double>(a.size() + b.size());
}

// The same words, or most of them: "AgTech Breakthrough Awards" is marked without its s.
bool is_same_programme(const Words& marked, const Words& found) {
    return likeness(marked, found) >= 0.66;
}
bool is_same_speech(const Words& marked, const Words& found) {
    return likeness(marked, found) >= 0.8;
}

struct MarkedFile {
    std::map<int, std::vector<Words>> programmes;  // by number: several printed forms of one
    std::vector<Words> quotations;
};

struct Tally {
    int marked = 0, found = 0, right_marked = 0, right_found = 0;
    double precision() const { return found == 0 ? 1 : static_cast<double>(right_found) / found; }
    double recall() const { return marked == 0 ? 1 : static_cast<double>(right_marked) / marked; }
};

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::map<std::string, MarkedFile> marks_of(std::string_view half, const std::filesystem::path& raw) {
    std::map<std::string, MarkedFile> files;
    std::ifstream table(std::filesystem::path(PRESSDEX_SOURCE) / "tests/evaluation/press_names.tsv");
    for (std::string line; std::getline(table, line);) {
        if (line.empty() || line.front() == '#' || line.starts_with("file\t")) continue;
        std::istringstream cells(line);
        std::string file, kind, part;
        std::size_t from = 0, to = 0;
        int number = 0;
        cells >> file >> from >> to >> kind >> number >> part;
        if (part != half) continue;
        MarkedFile& marked = files[file];
        if (kind == "none") continue;
        const Words words = words_of(std::string_view(bytes_of(raw / file)).substr(from, to - from));
        if (kind == "quotation") {
            marked.quotations.push_back(words);
        } else {
            marked.programmes[number].push_back(words);
        }
    }
    return files;
}

std::vector<Story> stories_in(const std::filesystem::path& path) {
    std::vector<Story> stories;
    Complaints complaints;
    const auto shown = path.filename().string();
    const auto sink = [&](const Reader& reader, Piece&& piece) {
        for (const auto& draft : reader.drafts(piece, shown, complaints))
            for (auto& story : stories_from(draft, shown, own_knowledge())) stories.push_back(std::move(story));
        return true;
    };
    static_cast<void>(for_each_piece(path, shown, sink, complaints));
    return stories;
}

void count_programmes(const MarkedFile& marked, const std::vector<Words>& found, Tally& tally) {
    const auto is_one_of = [&](const std::vector<Words>& forms, const Words& name) {
        return std::ranges::any_of(forms, [&](const Words& form) { return is_same_programme(form, name); });
    };
    tally.marked += static_cast<int>(marked.programmes.size());
    tally.found += static_cast<int>(found.size());
    for (const auto& [number, forms] : marked.programmes)
        tally.right_marked += std::ranges::any_of(found, [&](const Words& name) { return is_one_of(forms, name); });
    for (const Words& name : found)
        tally.right_found += std::ranges::any_of(
            marked.programmes, [&](const auto& programme) { return is_one_of(programme.second, name); });
}

void count_quotations(const MarkedFile& marked, const std::vector<Words>& found, Tally& tally) {
    tally.marked += static_cast<int>(marked.quotations.size());
    tally.found += static_cast<int>(found.size());
    for (const Words& said : marked.quotations)
        tally.right_marked += std::ranges::any_of(found, [&](const Words& text) { return is_same_speech(said, text); });
    for (const Words& text : found)
        tally.right_found +=
            std::ranges::any_of(marked.quotations, [&](const Words& said) { return is_same_speech(said, text); });
}

void print(std::string_view half, std::string_view what, const Tally& tally) {
    std::printf("%.*s half, %.*s: precision %.2f (%d of %d), recall %.2f (%d of %d)\n", static_cast<int>(half.size()),
                half.data(), static_cast<int>(what.size()), what.data(), tally.precision(), tally.right_found,
                tally.found, tally.recall(), tally.right_marked, tally.marked);
}

struct Gate {
    std::string_view half;
    double programme_precision, programme_recall, quotation_precision, quotation_recall;
};

void PrintTo(const Gate& gate, std::ostream* out) {
    *out << gate.half << " half";
}

class PressNames : public testing::TestWithParam<Gate> {};

TEST_P(PressNames, AreFoundAsOftenAsTheyWereWhenThisWasWritten) {
    const std::filesystem::path raw = std::filesystem::path(PRESSDEX_SHARED) / "press/raw";
    if (!std::filesystem::exists(raw)) GTEST_SKIP() << "no announcements at " << raw;
    const Gate& gate = GetParam();
    const auto files = marks_of(gate.half, raw);
    ASSERT_FALSE(files.empty());
    Tally programmes, quotations;
    for (const auto& [file, marked] : files) {
        ASSERT_TRUE(std::filesystem::exists(raw / file)) << file;
        std::vector<Words> named, said;
        for (const Story& story : stories_in(raw / file)) {
            for (const Programme& programme : story.programmes) named.push_back(words_of(programme.name));
            for (const Quotation& quotation : story.quotations) said.push_back(words_of(quotation.text));
        }
        count_programmes(marked, named, programmes);
        count_quotations(marked, said, quotations);
    }
    print(gate.half, "programmes", programmes);
    print(gate.half, "quotations", quotations);
    EXPECT_GE(programmes.precision(), gate.programme_precision);
    EXPECT_GE(programmes.recall(), gate.programme_recall);
    EXPECT_GE(quotations.precision(), gate.quotation_precision);
    EXPECT_GE(quotations.recall(), gate.quotation_recall);
}

// What was reached on each half when its marks were made; a change that loses ground fails here. 0.80 is asked for.
const Gate gates[] = {{"working", 0.85, 0.70, 0.95, 0.95}, {"other", 0.74, 0.55, 0.93, 0.85}};

INSTANTIATE_TEST_SUITE_P(Halves, PressNames, testing::ValuesIn(gates));

}  // namespace
}  // namespace pressdex
