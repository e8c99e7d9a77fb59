// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/capital_runs.hpp"

#include "indexer/metadata/organizations/organization_words.hpp"

#include <string>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 16;  // words

}  // namespace

bool CapitalRuns::is_and(std::uint32_t at) const {
    return is_and_of_names(text_.word(at).folded);
}

bool CapitalRuns::begins_at(std::uint32_t at) const {
    return is_name_word(at) && is_free(at) && !text_.in_headline_case(at) && !text_.word(at).has_digit &&
           text_.word(at).printed != "A.Ş";
}

bool CapitalRuns::is_name_word(std::uint32_t at) const {
    if (text_.is_name_word(at)) return true;
    if (!text_.word(at).is_all_capitals || at == 0 || at + 1 >= text_.size() || text_.word(at).printed != "IT")
        return false;
    const auto shouts = [&](std::uint32_t beside) {
        return text_.word(beside).is_all_capitals && text_.word(beside).paragraph == text_.word(at).paragraph;
    };
    return text_.follows(at + 1) && text_.is_name_word(at + 1) && !shouts(at - 1) && !shouts(at + 1);
}

std::uint32_t CapitalRuns::end_of(std::uint32_t first) const {
    std::uint32_t last = first;
    while (last + 1 < text_.size() && last - first < longest_name) {
        const std::uint32_t next = extended(first, last);
        if (next == last) break;
        last = next;
    }
    return last;
}

std::uint32_t CapitalRuns::extended(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    if (const auto end = legal_form(last); end != last) return end;
    if (const auto end = ends_.end_of_mission(last); last > first && end != last) return end;
    if (const auto end = ends_.end_of_campus(first, last); end != last && is_free(end)) return end;
    if (!is_free(next) || (text_.is(last, WordUse::company_end) && stretch_.is_dotted_form(last))) return last;
    if (text_.nouns_are_capitalised() && cuts_.is_ellipsis(next) && is_free(next + 1)) return next + 1;
    if (is_peoples(last)) return next;
    if (!text_.follows(next)) return subjects_.end_behind(first, last);
    if (is_person_behind_and(next)) return last;
    if (is_name_word(next) && !joins(next)) return next;
    if (text_.word(next).glued && !text_.is(next, WordUse::never)) return next;
    // "Pakistan institute of Fashion": the head in small letters, but its complement in capitals.
    std::uint32_t at = next;
    // Not "seven chambers of commerce".
    const bool small_head = is_head(at) && !joins(at) && !text_.word(at).is_capitalised &&
                            !(text_.word(at).folded.ends_with('s') && !text_.word(at).folded.ends_with("ss"));
    if (small_head) ++at;
    std::uint32_t small = 0;
    while (at < text_.size() && joins(at) && text_.follows(at) && small < 3) ++at, ++small;
    if (small > 0 && cuts_.is_small_adjective(at)) ++at;
    const bool goes_on = small > 0 && at < text_.size() && text_.follows(at) && is_free(at) && text_.is_name_word(at);
    if (!goes_on || (small_head && text_.word(next + 1).folded != "of")) return last;
    // "Viettel Group and the government": a company's name is over.
    if (last > first && is_and(next) &&
        (text_.is(last, WordUse::company_end) || (text_.is(last, WordUse::company) && !binds_subject(first, last))))
        return last;
    if (text_.is_place(at) && !is_of(at - 1)) return last;
    return at;
}

bool CapitalRuns::binds_subject(std::uint32_t first, std::uint32_t last) const {
    for (auto at = first; at < last; ++at)
        if (text_.is(at, WordUse::head_before) && joins(at + 1)) return true;
    return false;
}

bool CapitalRuns::is_person_behind_and(std::uint32_t at) const {
    return text_.is(at, WordUse::title) && !text_.is(at, WordUse::given) && !is_head(at) &&
           text_.reading().text_between(at - 1, at).find('&') != std::string_view::npos;
}

bool CapitalRuns::is_peoples(std::uint32_t last) const {
    const std::uint32_t next = last + 1;
    return text_.word(last).possessive && next < text_.size() && !is_own(last) && !text_.is_place(last) &&
           (!text_.is(last, WordUse::role) || is_of_office(last)) && !text_.is(last, WordUse::given) &&
           !is_head(last) && text_.word(next).paragraph == text_.word(last).paragraph && !text_.word(next).breaks &&
           !text_.word(next).after_comma && text_.is_name_word(next) && is_free(next);
}

bool CapitalRuns::is_of_office(std::uint32_t at) const {
    return text_.word(at).possessive && is_head(at + 1) && text_.word(at + 1).is_capitalised;
}

bool CapitalRuns::is_of(std::uint32_t at) const {
    const auto word = text_.word(at).folded;
    return word != "in" && word != "on" && word != "to" && word != "for";
}

std::uint32_t CapitalRuns::legal_form(std::uint32_t last) const {
    const auto is_form = [&](std::uint32_t at) {
        if (!text_.is(at, WordUse::company_end)) return false;
        // "As" and "Co-" of a sentence are none; "AS" and "Co." are. "K.G." are initials.
        if (at < text_.size() && text_.word(at).printed.find('.') != std::string_view::npos)
            return stretch_.is_dotted_form(at) && is_free(at);
        if (stretch_.is_state(at)) return false;
        if (at + 1 < text_.size() && text_.word(at + 1).glued && text_.word(at + 1).folded != "kg") return false;
        if (at < text_.size() && text_.word(at).printed.size() <= 2 && !text_.word(at).is_all_capitals &&
            text_.word(at).folded != "co")
            return false;
        return at < text_.size() && text_.is(at, WordUse::company_end) && text_.word(at).is_capitalised &&
               text_.word(at).paragraph == text_.word(last).paragraph && !text_.word(at).breaks && is_free(at);
    };
    const std::uint32_t next = last + 1;
    // "Sdn. Bhd.", "Pvt. Ltd.": the stop of a shortened form ends no sentence.
    if (text_.is(last, WordUse::company_end) && text_.is(next, WordUse::company_end) && is_free(next) &&
        text_.word(next).paragraph == text_.word(last).paragraph && text_.word(next).is_capitalised &&
        text_.reading().text_between(last, next) ==
            std::string(text_.word(last).printed) + ". " + std::string(text_.word(next).printed))
        return next;
    if (is_form(next) && !text_.word(next).after_open_bracket && (text_.word(next).after_comma || text_.follows(next)))
        return next;
    if (stretch_.is_polish_form(next + 2) && text_.word(next).paragraph == text_.word(last).paragraph && is_free(next))
        return next + 2;
    const bool in_brackets = next < text_.size() && text_.word(next).after_open_bracket &&
                             text_.word(next).before_close_bracket && !text_.word(next).breaks;
    return in_brackets && is_form(next + 1) ? next + 1 : last;
}

}  // namespace pressdex
