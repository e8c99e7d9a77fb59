// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/dateline_indic.hpp"

#include "indexer/cleaning/dateline_parts.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

using Words = std::string_view;

constexpr Words danda = "।";

// Words in which a short sentence ends, and no place does.
bool ends_in_verb(Words text) {
    constexpr auto verbs = std::to_array<Words>(
        {"है",    "हैं",     "था",  "थी",   "थे",   "गया",  "गयी",  "गई",   "गए", "रहा",   "रही", "रहे",  "हुआ",  "हुई",
         "हुए",   "करें",    "नहीं", "हो",   "कहा", "किया", "दिया", "लिया", "रहें", "चाहिए", "হয়",  "হবে", "ছিল", "নেই",
         "করেন", "হয়েছে", "করুন", "গেছে", "आहे",  "आहेत",  "होते",  "छ",    "छन्", "थियो",  "भयो", "गरे",  "पाया"});
    const auto words = blank_parted(text);
    return words.empty() || std::ranges::find(verbs, words.back()) != verbs.end();
}

}  // namespace

std::optional<Dateline> danda_dateline_of(Words paragraph) {
    constexpr std::size_t longest = 160, most_words_of_place = 2;  // bytes: three a letter
    const auto at = paragraph.substr(0, longest).find(danda);
    if (at == Words::npos || at == 0) return std::nullopt;
    const Words prefix = paragraph.substr(0, at);
    Dateline dateline;
    dateline.place = place_in(prefix, dateline);
    const bool is_place =
        shape_of_place(dateline.place) == PlaceShape::caseless &&
        blank_parted(dateline.place.substr(0, dateline.place.find(','))).size() <= most_words_of_place;
    const bool is_credit_alone = dateline.place.empty() && !dateline.credit.empty();
    if (!is_credit_alone && (!is_place || ends_in_verb(dateline.place))) return std::nullopt;
    const auto end = at + danda.size();
    const auto from = paragraph.find_first_not_of(" :-", end);
    if (from == Words::npos || !is_text(paragraph.substr(from), dateline.period.has_value())) return std::nullopt;
    dateline.end = from;
    dateline.quote = std::string(trimmed_part(paragraph.substr(0, from), " "));
    return dateline;
}

}  // namespace pressdex
