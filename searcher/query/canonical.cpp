// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/canonical.hpp"

#include "searcher/query/range_text.hpp"
#include "searcher/query/typed_text.hpp"
#include "searcher/query/typed_word.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex::query {
namespace {

std::string text_of(const Tree& tree);

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

std::string bracketed(const std::string& text) {
    return '(' + text + ')';
}

std::string joined(const std::vector<Tree>& parts, std::string_view between, std::string (*text)(const Tree&)) {
    std::string all;
    for (const auto& part : parts) {
        if (!all.empty()) all += between;
        all += text(part);
    }
    return all;
}

// Values are quoted unless they are as plain as a slug.
std::string value(const std::string& typed) {
    const auto is_plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '/' ||
               c == '_' || static_cast<unsigned char>(c) >= 0x80;
    };
    const bool begins_well = !typed.empty() && has_word(typed.substr(0, 1));
    return begins_well && std::ranges::all_of(typed, is_plain) ? typed : quoted(typed);
}

struct Writer {
    std::string operator()(const All&) const { return {}; }
    std::string operator()(const Word& word) const {
        return word.times == 1 ? word.text : word.text + '{' + std::to_string(word.times) + ",}";
    }
    std::string operator()(const Wildcard& wildcard) const { return wildcard.beginning + '*'; }
    std::string operator()(const Phrase& phrase) const { return quoted(phrase.text); }
    std::string operator()(const Exact& exact) const { return '=' + quoted(exact.text); }
    std::string operator()(const Words& words) const { return joined(words.members, " ", text_of); }
    std::string operator()(const Near& near) const;
    std::string operator()(const InSentence& together) const;
    std::string operator()(const And& both) const;
    std::string operator()(const Or& either) const { return joined(either.parts, " OR ", text_of); }
    std::string operator()(const Not& no) const;
    std::string operator()(const FieldIs& is) const {
        return std::string(schema::field(is.field).name) + (is.is_canonical ? ":=" : ":") + value(is.typed);
    }
    std::string operator()(const FieldWords& within) const;
    std::string operator()(const DateRange& days) const {
        return std::string(schema::field(days.field).name) + ':' + range_text(days.first, days.last);
    }
};

std::string text_of(const Tree& tree) {
    return std::visit(Writer{}, tree.node);
}

// As a side of NEAR and a part of AND: OR binds less, and same:sentence speaks of all that stands beside it.
std::string text_in_and(const Tree& tree) {
    return as<Or>(tree) != nullptr || as<InSentence>(tree) != nullptr ? bracketed(text_of(tree)) : text_of(tree);
}

bool is_wordlike(const Tree& tree) {
    return as<Word>(tree) != nullptr || as<Wildcard>(tree) != nullptr || as<Words>(tree) != nullptr;
}

std::string Writer::operator()(const Near& near) const {
    return joined(near.sides, " NEAR/" + std::to_string(near.distance) + ' ', text_in_and);
}

std::string Writer::operator()(const InSentence& together) const {
    return joined(together.parts, " ", text_in_and) + " same:sentence";
}

// Side by side where the words come first and by themselves, else with AND.
std::string Writer::operator()(const And& both) const {
    const bool is_plain = std::none_of(both.parts.begin() + 1, both.parts.end(), is_wordlike);
    return joined(both.parts, is_plain ? " " : " AND ", text_in_and);
}

std::string Writer::operator()(const Not& no) const {
    const Tree& part = no.part[0];
    const bool is_compound = as<Words>(part) || as<Near>(part) || as<InSentence>(part) || as<And>(part) || as<Or>(part);
    if (is_compound) return '-' + bracketed(text_of(part));
    const std::string text = text_of(part);
    const TypedText characters(text);
    const bool begins_word =
        text.front() == '"' || text.front() == '=' || (is_wordy(characters[0]) && !is_digit(characters[0]));
    return (begins_word ? "-" : "NOT ") + text;
}

std::string Writer::operator()(const FieldWords& within) const {
    const std::string name(schema::field(within.field).name);
    const Tree& part = within.part[0];
    if (const auto* exact = as<Exact>(part)) return name + ":=" + quoted(exact->text);
    return name + ':' + text_of(part);
}

}  // namespace

std::string canonical(const Tree& tree) {
    return text_of(tree);
}

}  // namespace pressdex::query
