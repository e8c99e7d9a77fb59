// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_titles.hpp"

#include "press/text/word_list.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t most_titles = 5;  // "Major General (retd) Dr"

// Small words by which a language is told where a title's meaning hangs on it.
constexpr std::array<std::string_view, 6> bahasa = {"yang", "dan", "dengan", "untuk", "dari", "pada"};
constexpr std::array<std::string_view, 6> french = {"le", "la", "les", "des", "et", "du"};

// "Datuk Wira", "Dato' Setia": behind a title alone, since they are names as well.
bool is_malay_rank(std::string_view folded) {
    return folded == "wira" || folded == "setia" || folded == "diraja";
}

}  // namespace

PersonTitles::PersonTitles(const NameText& text) : text_(text) {
    constexpr std::uint32_t share = 30;  // one word in so many
    std::uint32_t in_bahasa = 0, in_french = 0;
    for (const ReadWord& word : text_.reading().words()) {
        if (word.folded.size() > bahasa[2].size()) continue;  // none of them is longer
        in_bahasa += is_one_of(word.folded, bahasa) ? 1 : 0;
        in_french += is_one_of(word.folded, french) ? 1 : 0;
    }
    is_bahasa_ = in_bahasa * share > text_.size();
    is_french_ = in_french * share > text_.size();
}

std::uint32_t PersonTitles::behind(std::uint32_t at) const {
    for (std::uint32_t count = 0; count < most_titles && at < text_.size(); ++count) {
        const ReadWord& word = text_.word(at);
        const bool the = word.folded == "the" && text_.is(at + 1, WordUse::title);
        const bool retired = word.after_open_bracket && word.before_close_bracket && text_.is(at, WordUse::title);
        const bool title = text_.is(at, WordUse::title) && (count == 0 || text_.follows(at) || is_dotted_on(at));
        const bool honour = count > 0 && text_.follows(at) && is_malay_rank(word.folded) && text_.follows(at + 1);
        if (!the && !retired && !title && !honour && !is_short(at)) break;
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

// "Gng. Corazon": short forms without a vowel end no sentence.
bool PersonTitles::is_stopped(std::uint32_t title) const {
    constexpr std::size_t longest = 4;
    if (title + 1 >= text_.size() || !text_.is(title, WordUse::title)) return false;
    const ReadWord &word = text_.word(title), &next = text_.word(title + 1);
    if (!word.is_capitalised || word.folded.size() > longest ||
        word.folded.find_first_of("aeiouy") != std::string_view::npos || next.paragraph != word.paragraph)
        return false;
    return text_.reading().paragraph(word.paragraph).substr(word.to, next.from - word.to) == ". ";
}

bool PersonTitles::is_short(std::uint32_t at) const {
    const auto printed = text_.word(at).printed;
    if (printed == "H.E" || printed == "H.H") return true;
    // "H. Rozani": Haji, in an Indonesian text.
    if ((printed == "H" || printed == "Hj" || printed == "KH") && text_.follows(at + 1) &&
        text_.word(at + 1).is_capitalised && text_.word(at + 1).printed.size() > 1)
        return is_bahasa_;
    return (printed == "M" || printed == "MM" || printed == "Me") && text_.follows(at + 1) &&
           text_.word(at + 1).printed.size() > 1 && text_.word(at + 1).is_capitalised && is_french_;
}

bool PersonTitles::is_everyday(std::uint32_t at) const {
    static constexpr std::string_view usual[] = {
        "h",    "mr",    "mrs", "ms",  "miss", "dr",    "doctor", "prof",   "professor", "shri",
        "smt",  "engr",  "sri", "ong", "ba",   "señor", "senor",  "senora", "sra",       "herr",
        "frau", "bapak", "ibu", "pak", "bu",   "sayin", "mme",    "alhaji", "monsieur",  "madame"};
    return std::ranges::find(usual, text_.word(at).folded) != std::end(usual);
}

bool PersonTitles::is_name(std::uint32_t at) const {
    const bool puan = at > 0 && text_.follows(at) && text_.is(at - 1, WordUse::title);  // "Puan Sri", "Tan Sri"
    return text_.word(at).folded == "sri" && is_bahasa_ && !puan;
}

bool PersonTitles::is_short_form(std::uint32_t at) const {
    constexpr std::size_t shortest = 3;  // "DR" and "MR" are printed so as well
    const ReadWord& word = text_.word(at);
    if (word.folded == "sri") return text_.follows(at + 1) && text_.word(at + 1).folded.starts_with("lank");
    if (!word.is_all_capitals || word.printed.size() < shortest || text_.in_headline_case(at)) return false;
    const std::string& paragraph = text_.reading().paragraph(word.paragraph);
    const bool stop = word.to < paragraph.size() && paragraph[word.to] == '.';
    return !stop && text_.follows(at + 1) && text_.word(at + 1).is_capitalised && !text_.word(at + 1).is_all_capitals &&
           !text_.is(at + 1, WordUse::title);
}

// "Chủ tịch UBND tỉnh Nguyễn Hương Giang": a body or an office of what has a name of its own and needs none here.
bool PersonTitles::is_office_of_area(std::uint32_t area, std::uint32_t name) const {
    static constexpr std::string_view areas[] = {"huyen", "phuong", "quan", "tinh", "xa"};
    static constexpr std::string_view heads[] = {"ubnd", "hdnd", "ubmttq", "uy", "dan", "an", "tich", "thu"};
    const std::string_view kind = text_.word(area).folded;
    if (!is_one_of(kind, areas)) return false;
    // Wards and communes are called after people of old by two words mostly.
    const bool is_small = kind == "phuong" || kind == "xa";
    if (is_small && !(text_.follows(name + 2) && text_.word(name + 2).is_capitalised)) return false;
    const std::uint32_t town = area > 0 && text_.follows(area) && text_.word(area - 1).folded == "thi" ? 1 : 0;
    const std::uint32_t first = area - town;  // "thị xã"
    return first > 0 && text_.follows(first) &&
           (is_one_of(text_.word(first - 1).folded, heads) || text_.is(first - 1, WordUse::role));
}

bool PersonTitles::is_behind_street(std::uint32_t at) const {
    static constexpr std::string_view places[] = {"duong", "huyen", "pho",  "phuong", "quan",
                                                  "thi",   "thon",  "tinh", "xa",     "truong"};
    return at > 0 && text_.follows(at) && !text_.word(at - 1).is_capitalised && text_.is_vietnamese(at - 1) &&
           is_one_of(text_.word(at - 1).folded, places) && !is_office_of_area(at - 1, at);
}

}  // namespace pressdex
