// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/person_titles.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace pressdex {
namespace {

constexpr std::uint32_t most_titles = 5;  // "Major General (retd) Dr"

// Small words by which a language is told where a title's meaning hangs on it; counted only when one is met.
constexpr std::array<std::string_view, 6> bahasa = {"yang", "dan", "dengan", "untuk", "dari", "pada"};
constexpr std::array<std::string_view, 6> french = {"le", "la", "les", "des", "et", "du"};

}  // namespace

std::uint32_t PersonTitles::behind(std::uint32_t at) const {
    for (std::uint32_t count = 0; count < most_titles && at < text_.size(); ++count) {
        const ReadWord& word = text_.word(at);
        const bool the = word.folded == "the" && text_.is(at + 1, WordUse::title);
        const bool retired = word.after_open_bracket && word.before_close_bracket && text_.is(at, WordUse::title);
        const bool title = text_.is(at, WordUse::title) && (count == 0 || text_.follows(at) || is_dotted_on(at));
        if (!the && !retired && !title && !is_short(at)) break;
        ++at;
    }
    return at;
}

// "PGS.TS Trần": the stop alone between two.
bool PersonTitles::is_dotted_on(std::uint32_t at) const {
    const ReadWord &word = text_.word(at), &before = text_.word(at - 1);
    return word.paragraph == before.paragraph && word.from == before.to + 1 &&
           text_.reading().paragraph(word.paragraph)[before.to] == '.';
}

bool PersonTitles::is_short(std::uint32_t at) const {
    const auto printed = text_.word(at).printed;
    if (printed == "H.E" || printed == "H.H") return true;
    // "H. Rozani": Haji, in an Indonesian text.
    if ((printed == "H" || printed == "Hj" || printed == "KH") && text_.follows(at + 1) &&
        text_.word(at + 1).is_capitalised && text_.word(at + 1).printed.size() > 1)
        return is_written_with(bahasa);
    return (printed == "M" || printed == "MM" || printed == "Me") && text_.follows(at + 1) &&
           text_.word(at + 1).printed.size() > 1 && text_.word(at + 1).is_capitalised && is_written_with(french);
}

bool PersonTitles::is_everyday(std::uint32_t at) const {
    static constexpr std::string_view usual[] = {
        "h",    "mr",    "mrs", "ms",  "miss", "dr",    "doctor", "prof",   "professor", "shri",
        "smt",  "engr",  "sri", "ong", "ba",   "señor", "senor",  "senora", "sra",       "herr",
        "frau", "bapak", "ibu", "pak", "bu",   "sayin", "mme",    "alhaji", "monsieur",  "madame"};
    return std::ranges::find(usual, text_.word(at).folded) != std::end(usual);
}

bool PersonTitles::is_name(std::uint32_t at) const {
    return text_.word(at).folded == "sri" && is_written_with(bahasa);
}

bool PersonTitles::is_behind_street(std::uint32_t at) const {
    static constexpr std::string_view places[] = {"duong", "huyen", "pho",  "phuong", "quan",
                                                  "thi",   "thon",  "tinh", "xa",     "truong"};
    return at > 0 && text_.follows(at) && !text_.word(at - 1).is_capitalised && text_.is_vietnamese(at - 1) &&
           std::ranges::find(places, text_.word(at - 1).folded) != std::end(places);
}

bool PersonTitles::is_written_with(std::span<const std::string_view> small) const {
    constexpr std::uint32_t share = 30;  // one word in so many
    std::uint32_t seen = 0;
    for (std::uint32_t at = 0; at < text_.size(); ++at)
        seen += std::ranges::find(small, text_.word(at).folded) != small.end() ? 1 : 0;
    return seen * share > text_.size();
}

}  // namespace pressdex
