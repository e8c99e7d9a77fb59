// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_subjects.hpp"

#include "indexer/metadata/organizations/organization_words.hpp"

namespace pressdex {
namespace {

constexpr std::uint32_t longest_list = 10;  // words

}  // namespace

// Dictionary words only: "Zaryab" behind a comma is another's name.
bool OfficeSubjects::is_subject(std::uint32_t at) const {
    const bool known = text_.is(at, WordUse::plain) || text_.is(at, WordUse::role_modifier) ||
                       text_.is(at, WordUse::ordinary) || text_.is(at, WordUse::company) || is_german_subject(at);
    const bool is_head = text_.is(at, WordUse::head_before) || text_.is(at, WordUse::head_after);
    return known && !is_head && text_.is_name_word(at) && taken_.at(at) == nullptr && !text_.is_place(at) &&
           !text_.is_demonym(at) && !text_.is(at, WordUse::role);
}

bool OfficeSubjects::is_german_subject(std::uint32_t at) const {
    if (!text_.nouns_are_capitalised()) return false;
    const BodyWord* word =
        text_.knowledge().names.heads.find(BodyLanguage::german, text_.word(at).folded, text_.word(at).hash);
    return word != nullptr && word->use == BodyWord::Use::subject;
}

// "Ministry of Food, Agriculture and Livestock", "of Micro, Small & Medium Enterprises": then "and" and another.
std::uint32_t OfficeSubjects::end_behind(std::uint32_t first, std::uint32_t last) const {
    bool binds = false;
    for (auto at = first; at < last && !binds; ++at)
        binds = text_.is(at, WordUse::head_before) && text_.is(at + 1, WordUse::joins);
    if (!binds) return last;
    for (std::uint32_t at = last + 1; at < text_.size() && at - last <= longest_list; ++at) {
        const ReadWord& word = text_.word(at);
        if (word.paragraph != text_.word(last).paragraph || word.breaks || word.after_open_bracket) return last;
        if (at == last + 1 && !word.after_comma) return last;
        if (is_and_of_names(word.folded)) return text_.follows(at + 1) && is_subject(at + 1) ? at + 1 : last;
        if (!is_subject(at)) return last;
        if (text_.reading().text_between(at - 1, at).find('&') != std::string_view::npos) return at;
    }
    return last;
}

std::uint32_t OfficeSubjects::begin_before(std::uint32_t first) const {
    std::uint32_t begin = first;
    while (begin > 0 && first - begin <= longest_list) {
        const ReadWord& word = text_.word(begin);
        const bool joined = begin > 1 && is_and_of_names(text_.word(begin - 1).folded) && text_.follows(begin);
        const std::uint32_t before = joined ? begin - 2 : begin - 1;
        const bool apart = joined ? text_.word(begin - 1).after_comma : word.after_comma || text_.follows(begin);
        if (word.breaks || !apart || text_.word(before).paragraph != word.paragraph || !is_subject(before)) break;
        begin = before;
    }
    // A list has a comma; else what stands before belongs to the run anyway or not at all.
    for (auto at = begin + 1; at <= first; ++at)
        if (text_.word(at).after_comma) return begin;
    return first;
}

}  // namespace pressdex
