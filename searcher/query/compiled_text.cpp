// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/compiled_text.hpp"

#include "searcher/query/range_text.hpp"

#include <string_view>

namespace pressdex::query {
namespace {

std::string text_of(const TermGroup& group) {
    std::string text;
    for (std::size_t i = 0; i < group.terms.size(); ++i) {
        text += (i == 0 ? "" : "|") + std::string(i + group.others >= group.terms.size() ? "~" : "") + group.terms[i];
    }
    return group.count == 1 ? text : text + '^' + std::to_string(group.count);
}

std::string text_of(const Highlight& highlight) {
    std::string text = highlight.is_exact ? "=" : "";
    for (const auto& mark : highlight.places) {
        for (const auto& word : mark.words) text += '<' + word + '>';
        for (const auto& beginning : mark.beginnings) text += '<' + beginning + "*>";
    }
    return text;
}

std::string list(const std::vector<Compiled>& children, std::string_view between) {
    std::string text;
    for (const auto& child : children) text += (text.empty() ? "" : std::string(between)) + text_of(child);
    return '(' + text + ')';
}

struct Writer {
    std::string operator()(const compiled::All&) const { return "all"; }
    std::string operator()(const compiled::Nothing&) const { return "nothing"; }
    std::string operator()(const compiled::Terms& terms) const {
        return terms.is_filter ? '[' + text_of(terms.group) + ']' : text_of(terms.group);
    }
    std::string operator()(const compiled::PhraseOf& phrase) const {
        std::string text;
        for (std::size_t i = 0; i < phrase.groups.size(); ++i) {
            const TermGroup& group = phrase.groups[i];
            text += (i == 0 ? "" : phrase.is_ordered ? " " : ", ") + text_of(group);
            if (phrase.is_ordered && group.offset != i) text += '@' + std::to_string(group.offset);
        }
        return phrase.is_ordered ? '"' + text + '"' : "near/" + std::to_string(phrase.window) + '(' + text + ')';
    }
    std::string operator()(const compiled::AtLeast& some) const {
        return std::to_string(some.m) + " of " + list(some.of, ", ");
    }
    std::string operator()(const compiled::And& both) const { return list(both.of, " AND "); }
    std::string operator()(const compiled::Or& either) const { return list(either.of, " OR "); }
    std::string operator()(const compiled::Not& no) const { return "NOT " + text_of(no.of[0]); }
    std::string operator()(const compiled::DateIn& days) const {
        const std::string_view which = days.which == compiled::WhichDate::any         ? "date "
                                       : days.which == compiled::WhichDate::published ? "published "
                                                                                      : "event ";
        return std::string(which) + (days.first || days.last ? range_text(days.first, days.last) : "any");
    }
    std::string operator()(const compiled::ExactText& exact) const {
        std::string text;
        for (const auto& form : exact.forms) text += (text.empty() ? "" : " ") + form.folded;
        const std::string where = exact.field ? std::string(schema::field(*exact.field).name) + ' ' : "";
        return "exact(" + where + text + ": " + text_of(exact.candidates[0]) + ')';
    }
    std::string operator()(const compiled::AtLeastTimes& times) const {
        return text_of(times.group) + '{' + std::to_string(times.n) + ",}";
    }
    std::string operator()(const compiled::SameSentence& together) const {
        std::string text;
        for (const auto& part : together.parts) {
            text += text.empty() ? "" : " + ";
            for (const auto& highlight : part) text += text_of(highlight);
        }
        return "same sentence(" + text + ')';
    }
    std::string operator()(const compiled::InGroup& group) const { return "[group " + group.id + ']'; }
};

}  // namespace

std::string text_of(const Compiled& compiled) {
    return std::visit(Writer{}, compiled.node);
}

}  // namespace pressdex::query
