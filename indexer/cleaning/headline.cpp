// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/headline.hpp"

#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/likeness.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace pressdex {
namespace {

// Headlines stand near their text.
constexpr std::size_t farthest = 12;
// The first paragraphs say what the headline says.
constexpr std::size_t paragraphs_compared = 8;

struct Candidate {
    std::size_t line = 0;
    double share = 0;  // of its words that the text also has
};

std::vector<std::string> long_words(std::string_view text) {
    auto words = words_of(text);
    std::erase_if(words, [](const std::string& word) { return word.size() < 4; });
    return words;
}

std::vector<std::string> words_of_text(const Page& page, std::size_t from, std::size_t to) {
    std::vector<std::string> words;
    std::size_t read = 0;
    for (std::size_t i = from; i < to && read < paragraphs_compared; ++i) {
        if (!page.is_prose_of_story(i)) continue;
        ++read;
        for (auto& word : words_of(page.lines[i].text)) words.push_back(std::move(word));
    }
    return words;
}

bool is_candidate(const Page& page, std::size_t i) {
    const Line& line = page.lines[i];
    return page.furniture[i] == Furniture::none && !page.about[i] && line.weight >= 4 && line.text.size() <= 400;
}

// From the text upwards; what is furniture or tells about the page is passed over, another story's text ends the
// search.
std::vector<Candidate> candidates(const Page& page, const Stretch& stretch, std::size_t text,
                                  const std::vector<std::string>& words) {
    std::vector<Candidate> found;
    for (std::size_t i = text, seen = 0; i-- > stretch.first && seen < farthest; ++seen) {
        if (page.furniture[i] == Furniture::end || page.furniture[i] == Furniture::teasers) break;
        if (!is_candidate(page, i)) continue;
        found.push_back({i, share_in(long_words(page.lines[i].text), words)});
    }
    return found;
}

// A kicker or a section's name: one or two words, none of them in the text.
bool is_kicker(const Line& line) {
    return line.words <= 2 && line.weight < 24;
}

}  // namespace

std::string tidy_headline(std::string text) {
    constexpr std::array<std::string_view, 6> labels = {
        "Subject:", "SUBJECT:", "Headline:", "Title:", "Sub:", "HEADLINE:"};
    for (const auto label : labels) {
        if (text.starts_with(label)) text.erase(0, label.size());
    }
    const std::size_t from = text.find_first_not_of(' ');
    const std::size_t to = text.find_last_not_of(" :");
    return from == std::string::npos || to == std::string::npos ? std::string() : text.substr(from, to - from + 1);
}

std::optional<Headline> headline_before(const Page& page, const Stretch& stretch, std::size_t text,
                                        std::size_t text_end) {
    if (!page.title.empty()) {
        // The page says it twice: nothing is surer.
        if (const auto line = page.lines.size() > 0 ? std::optional<std::size_t>(text) : std::nullopt) {
            const std::string title = plain(page.title);
            for (std::size_t i = *line; i-- > stretch.first;) {
                if (plain(page.lines[i].text) == title || i == 0) return Headline{tidy_headline(page.title), i};
            }
        }
    }
    const std::vector<std::string> words = words_of_text(page, text, text_end);
    const std::vector<Candidate> found = candidates(page, stretch, text, words);
    if (found.empty()) return std::nullopt;
    const Candidate* best = &found.front();
    for (const Candidate& candidate : found) {
        const Line& line = page.lines[candidate.line];
        const Line& chosen = page.lines[best->line];
        if (&candidate == best) continue;
        // Upwards: a line that says more of the text than the one below it, or that makes the one below a subheading.
        const bool says_as_much = candidate.share >= 0.5 && line.words >= 3 && candidate.share + 0.15 >= best->share;
        if ((is_kicker(chosen) && !is_kicker(line)) || says_as_much) best = &candidate;
    }
    return Headline{tidy_headline(page.lines[best->line].text), best->line};
}

}  // namespace pressdex
