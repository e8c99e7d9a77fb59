// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/portfolio.hpp"

#include "indexer/authority/word_table.hpp"
#include "press/text/folding.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace pressdex {
namespace {

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

enum : std::uint32_t { is_head = 1, is_tail = 2, is_particle = 4 };

const WordTable& table() {
    static const WordTable all = [] {
        WordTable words;
        for (const auto head : heads) words.add(folded(head), is_head);
        for (const auto tail : tails) words.add(folded(tail), is_tail);
        for (const auto particle : particles) words.add(folded(particle), is_particle);
        return words;
    }();
    return all;
}

std::uint32_t bits_of(const ReadWord& word) {
    return table().bits(word.folded, word.hash);
}

}  // namespace

bool stand_in_portfolio(const Reading& reading, std::uint32_t first, std::uint32_t last) {
    constexpr std::uint32_t farthest = 8, farthest_tail = 4;
    const auto& words = reading.words();
    const auto paragraph = words[first].paragraph;
    for (std::uint32_t at = first; at > 0 && first - at < farthest; --at) {
        const ReadWord& before = words[at - 1];
        if (words[at].breaks || before.paragraph != paragraph) break;
        const auto bits = bits_of(before);
        if ((bits & is_head) != 0) return true;
        if (!before.is_capitalised && (bits & is_particle) == 0) break;
    }
    for (std::uint32_t at = last + 1; at < words.size() && at - last < farthest_tail; ++at) {
        const ReadWord& behind = words[at];
        if (behind.breaks || behind.paragraph != paragraph) break;
        const auto bits = bits_of(behind);
        if ((bits & is_tail) != 0) return true;
        if (!behind.is_capitalised && (bits & is_particle) == 0) break;
    }
    return false;
}

}  // namespace pressdex
