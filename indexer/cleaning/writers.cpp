// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/writers.hpp"

#include "indexer/cleaning/dateline_parts.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/writer_phrases.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <unicode/uchar.h>

namespace pressdex {
namespace {

using Words = std::string_view;

// Folded once: the tables are written as the languages are.
template <class List>
std::vector<std::string> folded_phrases(const List& list) {
    std::vector<std::string> folded;
    for (const Words phrase : list) folded.push_back(plain(phrase));
    return folded;
}

bool begins_small(Words word) {
    const CodePoint c = code_point_at(word, 0);
    return c.valid && u_islower(static_cast<UChar32>(c.value)) != 0;
}

// Folded words that are a desk and a few beside it: "lahore news desk", "staff reporter multan". A word alone says less
// than two.
bool are_desk(const std::string& words) {
    constexpr std::ptrdiff_t most_words_beside = 3, most_beside_one_word = 2;
    static const auto known = folded_phrases(desks);
    return std::ranges::any_of(known, [&](const auto& desk) {
        if (words == desk) return true;
        if (!words.ends_with(" " + desk) && !words.starts_with(desk + " ")) return false;
        const auto beside = std::ranges::count(words, ' ') - std::ranges::count(desk, ' ');
        return beside <= (desk.find(' ') == std::string::npos ? most_beside_one_word : most_words_beside);
    });
}

// "Deccan Trade Lantern (DTL), international desk", "The Review's regional desk"; not "Chamber opens export help desk",
// which tells of one.
bool names_desk(const Line& line, const std::string& words) {
    constexpr std::size_t longest_outlet = 60, shortest_verb = 4;
    if (are_desk(words)) return true;
    if (const auto comma = line.text.rfind(", "); comma < longest_outlet)
        return are_desk(plain(Words(line.text).substr(comma)));
    if (!line.text.ends_with(" desk") || line.text.size() > longest_outlet) return false;
    const auto all = blank_parted(line.text);
    return std::none_of(all.begin(), all.end() - 2,
                        [](Words word) { return word.size() >= shortest_verb && begins_small(word); });
}

}  // namespace

bool names_a_writer(const Line& line, const std::string& words) {
    static const auto beginnings = folded_phrases(byline_beginnings);
    return names_desk(line, words) ||
           std::ranges::any_of(beginnings, [&](const auto& phrase) { return words.starts_with(phrase + " "); });
}

bool tells_more_than_writer(const Line& line, const std::string& words) {
    constexpr std::size_t fewest_words = 6, least_letters = 4, farthest_colon = 24;
    constexpr auto roles = std::to_array<Words>(
        {"author", "editor", "source", "reporter", "autor", "autora", "auteur", "autore", "автор", "yazar"});
    const auto all = blank_parted(line.text);
    if (all.size() < fewest_words || names_desk(line, words) || line.text.find(':') < farthest_colon) return false;
    if (std::ranges::any_of(roles, [&](Words role) { return words.starts_with(plain(role) + " "); })) return true;
    // Behind the first word names stand, and the small words between them.
    const auto small = static_cast<std::size_t>(std::count_if(all.begin() + 1, all.end(), [](Words word) {
        return word.size() >= least_letters && begins_small(word) &&
               std::ranges::find(name_particles, word) == name_particles.end();
    }));
    return small >= 2 && small * 3 >= all.size();
}

}  // namespace pressdex
