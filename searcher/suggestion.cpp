// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggestion.hpp"

#include "press/text/folding.hpp"
#include "press/text/stems.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include <xapian.h>

namespace pressdex {
namespace {

constexpr std::size_t shortest_word = 4;   // characters: of three letters everything is near
constexpr std::size_t one_edit_up_to = 5;  // characters; longer words may differ by two
constexpr std::uint64_t many_times = 10;   // as many stories, where the words as typed found some
constexpr std::uint32_t few = 10;          // stories: where there are fewer, twice as many will do

std::u32string characters_of(std::string_view text) {
    std::u32string characters;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = code_point_at(text, at);
        characters += c.value;
        at += c.size;
    }
    return characters;
}

// Words that the query asks for (not those that it excludes), as typed. Trees are as deep as Limits allows.
void collect_words(const query::Tree& tree, std::vector<std::string>& words) {
    if (const auto* word = query::as<query::Word>(tree)) words.push_back(word->text);
    const std::vector<query::Tree>* parts = nullptr;
    if (const auto* group = query::as<query::Words>(tree)) parts = &group->members;
    if (const auto* both = query::as<query::And>(tree)) parts = &both->parts;
    if (const auto* either = query::as<query::Or>(tree)) parts = &either->parts;
    if (parts == nullptr) return;
    for (const auto& part : *parts) collect_words(part, words);
}

bool occurs(const Archive& archive, const std::string& folded_word) {
    return std::ranges::any_of(stems_of(folded_word, archive.languages()),
                               [&](const std::string& stem) { return archive.postings().holding(stem) > 0; });
}

// The nearest word that begins with the same character; words as printed before bare stems, then frequent before rare.
// Empty if none.
std::string nearest_word(const Archive& archive, const std::string& folded_word) {
    const auto wanted = characters_of(folded_word);
    if (wanted.size() < shortest_word) return {};
    const std::size_t most = wanted.size() <= one_edit_up_to ? 1 : 2;
    const std::string first(cut(folded_word, code_point_at(folded_word, 0).size));
    std::tuple<std::size_t, bool, std::int64_t> best{most + 1, false, 0};
    std::string nearest;
    for (const bool is_surface : {true, false}) {
        const std::string prefix(is_surface ? schema::prefix_surface : std::string_view());
        const auto end = archive.database().allterms_end(prefix + first);
        for (auto term = archive.database().allterms_begin(prefix + first); term != end; ++term) {
            const auto word = (*term).substr(prefix.size());
            const auto edits = edits_between(wanted, characters_of(word), most);
            const std::tuple candidate{edits, !is_surface, -std::int64_t{term.get_termfreq()}};
            if (edits > most || candidate >= best) continue;
            best = candidate;
            nearest = word;
        }
    }
    return nearest;
}

bool is_worth_interrupting(const Found& as_typed, const Found& corrected) {
    const std::uint64_t old_total = as_typed.accepted.stories.count(), total = corrected.accepted.stories.count();
    if (total == 0) return false;
    if (!as_typed.notes.empty() && corrected.notes.empty()) return true;
    return total >= old_total * (old_total < few ? 2 : many_times);
}

}  // namespace

std::size_t edits_between(std::u32string_view a, std::u32string_view b, std::size_t most) {
    const auto longer = std::max(a.size(), b.size()), shorter = std::min(a.size(), b.size());
    if (longer - shorter > most) return most + 1;
    // Rows of the table of optimal string alignment: the last two and the one being made.
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        auto least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            const bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (is_swap) row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most) return most + 1;
        before.swap(last);
        last.swap(row);
    }
    return std::min(last[b.size()], most + 1);
}

std::optional<Suggestion> suggestion_for(const Archive& archive, const Request& request, const ReadRequest& read,
                                         const Found& found) {
    std::vector<std::string> words;
    collect_words(read.parsed.tree, words);
    auto corrected = request;
    for (const auto& word : words) {
        const auto folded_word = folded(word);
        if (folded_word.empty() || occurs(archive, folded_word)) continue;
        const auto nearest = nearest_word(archive, folded_word);
        const auto at = corrected.query.find(word);
        if (nearest.empty() || at == std::string::npos) continue;
        corrected.query.replace(at, word.size(), nearest);
    }
    if (corrected.query == request.query) return std::nullopt;
    const auto read_again = read_request(archive, corrected);
    if (!read_again) return std::nullopt;
    const auto found_again = find_stories(archive, corrected, *read_again);
    if (!is_worth_interrupting(found, found_again)) return std::nullopt;
    return Suggestion{corrected.query, found_again.accepted.stories.count()};
}

}  // namespace pressdex
