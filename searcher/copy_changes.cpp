// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/copy_changes.hpp"

#include "press/text/analysis.hpp"
#include "press/text/sentences.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <utility>

namespace pressdex {
namespace {

// Beyond this many sentences a story is compared by its beginning.
constexpr std::size_t most_sentences = 1000;
// Shares of common runs of words (Jaccard): the same sentence but for punctuation, and one that was rewritten. A word
// replaced in a sentence of fifteen breaks three runs of fifteen, which leaves 0.6.
constexpr double same = 0.9, rewritten = 0.35;

struct Sentence {
    std::string text;
    std::vector<std::uint64_t> runs;  // of three words, hashed, ascending and distinct
    bool is_matched = false;
};

std::vector<std::uint64_t> runs_of(std::string_view text, Analyser& analyser) {
    std::vector<std::uint64_t> words;
    analyser.analyse(text, 1, [&words](const Token& token) {
        if (token.kind == TokenKind::word) words.push_back(std::hash<std::string_view>{}(token.folded));
    });
    constexpr std::size_t length = 3;
    constexpr std::uint64_t prime = 0x100000001B3ULL;  // of FNV-1a
    std::vector<std::uint64_t> runs;
    for (std::size_t i = 0; i + std::min(length, words.size()) <= words.size() && i < words.size(); ++i) {
        std::uint64_t run = 0;
        for (std::size_t j = i; j < std::min(i + length, words.size()); ++j) run = (run ^ words[j]) * prime;
        runs.push_back(run);
    }
    std::ranges::sort(runs);
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

std::vector<Sentence> sentences_of(const Story& story, Analyser& analyser) {
    std::vector<Sentence> all;
    analyser.set_language({});
    for (const auto& paragraph : story.body) {
        for (const auto& span : sentences(paragraph)) {
            if (all.size() == most_sentences) return all;
            std::string text = paragraph.substr(span.from, span.to - span.from);
            auto runs = runs_of(text, analyser);
            if (!runs.empty()) all.push_back({std::move(text), std::move(runs), false});
        }
    }
    return all;
}

double likeness(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
    std::size_t both = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) {
            ++both, ++x, ++y;
        } else {
            *x < *y ? ++x : ++y;
        }
    }
    return static_cast<double>(both) / static_cast<double>(a.size() + b.size() - both);
}

// The unmatched sentence of `first` that is most alike, at least as much as `least`.
std::optional<std::size_t> likest(const std::vector<Sentence>& first, const Sentence& sentence, double least) {
    std::optional<std::size_t> best;
    double most = least;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first[i].is_matched) continue;
        const double share = likeness(first[i].runs, sentence.runs);
        if (share < most || (best && share == most)) continue;
        best = i;
        most = share;
    }
    return best;
}

void compare(std::vector<Sentence> first, std::vector<Sentence> own, CopyChanges& changes) {
    for (auto& sentence : own) {
        if (const auto match = likest(first, sentence, same)) {
            first[*match].is_matched = sentence.is_matched = true;
            ++changes.kept;
        }
    }
    for (auto& sentence : own) {
        if (sentence.is_matched) continue;
        const auto match = likest(first, sentence, rewritten);
        if (!match) {
            changes.added.push_back(sentence.text);
            continue;
        }
        first[*match].is_matched = true;
        changes.changed.push_back({first[*match].text, sentence.text});
    }
    for (const auto& sentence : first) {
        if (!sentence.is_matched) changes.cut.push_back(sentence.text);
    }
}

}  // namespace

std::vector<CopyChanges> changes_in(std::vector<Story> copies) {
    std::ranges::stable_sort(copies, [](const Story& a, const Story& b) {
        const auto day_a = effective_date(a), day_b = effective_date(b);
        if (day_a.has_value() != day_b.has_value()) return day_a.has_value();
        return day_a && day_a->first < day_b->first;
    });
    std::vector<CopyChanges> all;
    Analyser analyser;
    std::vector<Sentence> first;
    for (auto& story : copies) {
        auto own = sentences_of(story, analyser);
        all.push_back({std::move(story), 0, {}, {}, {}});
        if (all.size() == 1) {
            all.front().kept = static_cast<std::uint32_t>(own.size());
            first = std::move(own);
        } else {
            compare(first, std::move(own), all.back());
        }
    }
    return all;
}

}  // namespace pressdex
