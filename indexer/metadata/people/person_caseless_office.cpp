// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_caseless_office.hpp"

#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_office = 9;  // words of an office and what it is for

}  // namespace

// "ಡಾ. ಸುಧಾ": the stop of a title that is shortened.
bool CaselessOffices::is_behind_stop(std::uint32_t first) const {
    const ReadWord &word = text_.word(first), &before = text_.word(first - 1);
    return words_.is_of_few_tables(first) && text_.is(first - 1, WordUse::title) &&
           word.paragraph == before.paragraph &&
           text_.reading().paragraph(word.paragraph).substr(before.to, word.from - before.to) == ". ";
}

bool CaselessOffices::is_joined_to_name(std::uint32_t first) const {
    if (first >= text_.size()) return false;
    if (text_.follows(first) || is_behind_stop(first)) return true;
    const ReadWord& word = text_.word(first);
    // মহাপরিচালক (অতিরিক্ত সচিব) মুহম্মদ
    if (text_.word(first - 1).before_close_bracket && !word.breaks && !word.after_comma &&
        word.paragraph == text_.word(first - 1).paragraph && words_.is_office(first - 1))
        return words_.is_caseless(first) && names_.has_given(first);
    return word.after_comma && !word.breaks && word.paragraph == text_.word(first - 1).paragraph &&
           words_.is_caseless(first) && words_.is_sure_given(first);
}

std::uint32_t CaselessOffices::behind(std::uint32_t role) const {
    std::uint32_t at = role + 1;
    while (goes_on(at, role)) {
        const NameSpan* body = taken_.at(at);
        at = body != nullptr ? body->last + 1 : at + 1;
    }
    return at;
}

// What an office is for, and the body that it belongs to.
bool CaselessOffices::goes_on(std::uint32_t at, std::uint32_t role) const {
    if (at >= text_.size() || at - role >= longest_office || !text_.follows(at)) return false;
    if (taken_.at(at) != nullptr) return taken_.is(at, NameOf::organization);
    // "المتحدث باسم الشركة": who speaks in its name; a given name elsewhere.
    const auto before = text_.word(at - 1).printed;
    if (text_.word(at).printed == "باسم" && (before.ends_with("متحدث") || before.ends_with("ناطق"))) return true;
    if (!words_.is_caseless(at) || words_.is_sure_given(at) || words_.is_initial(at)) return false;
    if (words_.is_office(at)) return true;
    if (text_.word(at).printed == "جی" && text_.word(at - 1).printed == "ڈی") return true;
    if (is_for_subject(at, role) || is_of_unknown_body(at, role)) return true;
    // چیف انسٹرکٹر اکرم علی: no given name is written with the sounds of English loan words.
    if (words_.is_urdu() && text_.uses(at) == 0 && words_.is_sure_given(at + 1) && text_.follows(at + 1) &&
        (text_.word(at).printed.find("ٹ") != std::string_view::npos))
        return true;
    if (text_.is(at - 1, WordUse::title) && !text_.is(at - 1, WordUse::role)) return false;
    if (words_.bears_article(at)) return !text_.is(at, WordUse::closes) && text_.follows(at + 1);
    // وزير الثقافة والسياحة; صنعت و پیداوار
    constexpr std::uint32_t subject =
        static_cast<std::uint32_t>(WordUse::role_modifier) | static_cast<std::uint32_t>(WordUse::plain);
    const bool joins = text_.word(at).printed == "و" && text_.follows(at + 1) && (words_.uses(at + 1) & subject) != 0;
    return joins || text_.is(at, WordUse::head_before) ||
           (text_.is_place(at) && !words_.bears_article(at - 1) && words_.is_office(at - 1));
}

// "مشیر برائے سرمایہ کاری و تجارت عبدالرزاق": behind "for" whatever stands before the next given name.
bool CaselessOffices::is_for_subject(std::uint32_t at, std::uint32_t role) const {
    bool is_for = false;
    for (auto back = role + 1; back < at; ++back) is_for |= text_.word(back).printed == "برائے";
    if (!is_for) return false;
    constexpr std::uint32_t reach = 5;
    for (std::uint32_t next = at; next < at + reach && next < text_.size() && text_.follows(next); ++next) {
        if (words_.is_sure_given(next) || text_.is(next, WordUse::title)) return true;
        if (text_.is(next, WordUse::closes) && text_.word(next).printed != "و") return false;
    }
    return false;
}

// "ڈائریکٹر مجلس ترقی ادب منصور آفاق": a body that no table knows begins with its head.
bool CaselessOffices::is_of_unknown_body(std::uint32_t at, std::uint32_t role) const {
    constexpr std::uint32_t reach = 3;
    bool has_head = false;
    for (auto back = role + 1; back < at; ++back)
        has_head |= text_.is(back, WordUse::head_before) || text_.is(back, WordUse::plain);
    if (!has_head || text_.is(at, WordUse::closes) || words_.bears_article(at)) return false;
    for (std::uint32_t next = at + 1; next <= at + reach && next < text_.size() && text_.follows(next); ++next) {
        if (words_.is_sure_given(next)) return text_.follows(next + 1) && words_.stays(next + 1, next);
        if (text_.is(next, WordUse::closes) || words_.is_office(next)) return false;
    }
    return false;
}

}  // namespace pressdex
