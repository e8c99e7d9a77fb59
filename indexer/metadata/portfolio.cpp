// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/portfolio.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pressdex {
namespace {

// As folded: without accents, in small letters.
// What stands before the portfolio: en, fr, es, pt, it, id, ru, uk, ar, fa, ur.
constexpr auto heads = std::to_array<std::string_view>(
    {"minister",  "ministers",    "ministry",     "ministries",   "secretary",   "ministre", "ministere",    "ministro",
     "ministra",  "ministerio",   "ministero",    "menteri",      "kementerian", "министр",  "министра",     "министру",
     "министром", "министерство", "министерства", "министерстве", "міністр",     "міністра", "міністерство", "وزير",
     "الوزير",    "وزارة",        "وزارت",        "وزیر",         "وزراء"});
// And behind it: en, tr, hi, ne, bn.
constexpr auto tails =
    std::to_array<std::string_view>({"minister", "ministry", "secretary", "bakani", "bakanligi", "bakanligina",
                                     "bakanliginin", "मंत्री", "मन्त्री", "मंत्रालय", "मन्त्रालय", "মন্ত্রী", "মন্ত্রণালয়"});
constexpr auto particles = std::to_array<std::string_view>(
    {"of", "for", "and", "the", "de",  "des", "du",    "la",   "le", "las",    "los", "el", "y",  "et",
     "e",  "da",  "do",  "das", "dos", "del", "della", "dell", "in", "charge", "dan", "и",  "та", "ve"});

template <class Words>
bool is_one_of(const Words& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

}  // namespace

bool stand_in_portfolio(const Reading& reading, std::uint32_t first, std::uint32_t last) {
    constexpr std::uint32_t farthest = 8;
    const auto& words = reading.words();
    const auto paragraph = words[first].paragraph;
    for (std::uint32_t at = first; at > 0 && first - at < farthest; --at) {
        const ReadWord& before = words[at - 1];
        if (words[at].breaks || before.paragraph != paragraph) break;
        if (is_one_of(heads, before.folded)) return true;
        if (!before.is_capitalised && !is_one_of(particles, before.folded)) break;
    }
    for (std::uint32_t at = last + 1; at < words.size() && at - last < 4; ++at) {
        const ReadWord& behind = words[at];
        if (behind.breaks || behind.paragraph != paragraph) break;
        if (is_one_of(tails, behind.folded)) return true;
        if (!behind.is_capitalised && !is_one_of(particles, behind.folded)) break;
    }
    return false;
}

}  // namespace pressdex
