// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/word_terms.hpp"

#include "press/text/folding.hpp"
#include "press/text/slug.hpp"
#include "press/text/stems.hpp"
#include "press/text/utf8.hpp"
#include "searcher/query/function_words.hpp"
#include "searcher/query/spellings.hpp"
#include "searcher/query/wordings.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace pressdex::query {
namespace {

// The stems of a word in each of the languages, but none that other languages make of it and every English story has:
// "forum" is "for" in Turkish, and would be found everywhere.
std::vector<std::string> stems_sought(const std::string& word, const std::vector<std::string>& languages) {
    auto stems = stems_of(word, languages);
    const auto english = stems_of(word, {"en"});
    std::erase_if(stems, [&](const std::string& stem) {
        return stem != word && is_function_word(stem) && std::ranges::find(english, stem) == english.end();
    });
    return stems;
}

}  // namespace

TermGroup WordTerms::stems(const Place& place, std::string_view prefix, Mark& mark) const {
    mark.words = {place.folded};
    mark.stems = stems_sought(place.folded, options_.languages);
    TermGroup group{{}, 1, place.offset};
    std::vector<std::string> absent;
    for (const auto& stem : mark.stems) {
        std::string term = term_within(std::string(prefix), stem);
        (vocabulary_.frequency(term) > 0 ? group.terms : absent).push_back(std::move(term));
    }
    if (group.terms.empty()) group.terms = std::move(absent);
    return group;
}

void WordTerms::add_other_spellings(TermGroup& group, const Place& place, std::string_view prefix, Mark& mark) {
    for (const auto& spelling : other_spellings(place.folded)) {
        bool is_held = false;
        for (auto& stem : stems_sought(spelling, options_.languages)) {
            std::string term = term_within(std::string(prefix), stem);
            if (vocabulary_.frequency(term) == 0) continue;
            if (std::ranges::find(group.terms, term) != group.terms.end()) continue;
            is_held = true;
            ++group.others;
            group.terms.push_back(std::move(term));
            mark.stems.push_back(std::move(stem));
        }
        if (is_held && std::ranges::find(also_, spelling) == also_.end()) also_.push_back(spelling);
    }
}

std::vector<std::string> WordTerms::take_notes() {
    return std::move(notes_);
}

std::vector<std::string> WordTerms::take_also_searched() {
    return std::move(also_);
}

TermGroup WordTerms::expansion(const std::string& folded_beginning, std::string_view prefix, bool needs_positions,
                               Mark& mark) {
    mark.beginnings = {folded_beginning};
    auto found = vocabulary_.expand(prefix, folded_beginning, options_.limits.expansions);
    if (found.is_cut) {
        notes_.push_back(folded_beginning + "* stands for the " + std::to_string(options_.limits.expansions) +
                         " most frequent words that begin so");
    }
    if (needs_positions) found.terms = stems_instead(std::move(found.terms));
    if (found.terms.empty()) found.terms.push_back(term_within(std::string(prefix), folded_beginning));
    return {std::move(found.terms), 1, 0};
}

// Surface forms have no positions: their stems, which have, stand for them.
std::vector<std::string> WordTerms::stems_instead(std::vector<std::string> terms) const {
    std::vector<std::string> stems;
    const auto add = [&stems](std::string term) {
        if (std::ranges::find(stems, term) == stems.end()) stems.push_back(std::move(term));
    };
    for (auto& term : terms) {
        if (!term.starts_with(schema::prefix_surface)) {
            add(std::move(term));
            continue;
        }
        const std::string word = term.substr(schema::prefix_surface.size());
        for (auto& stem : stems_of(word, options_.languages)) {
            if (vocabulary_.frequency(stem) > 0) add(std::move(stem));
        }
    }
    return stems;
}

Sought WordTerms::sought(const Places& places, std::string_view prefix, std::optional<FieldId> field, bool as_typed) {
    Sought sought;
    sought.highlight.field = field;
    for (const auto& place : places) {
        Mark mark;
        mark.offset = place.offset;
        TermGroup group =
            place.has_star ? expansion(place.folded, prefix, places.size() > 1, mark) : stems(place, prefix, mark);
        group.offset = place.offset;
        const bool has_spellings = !place.has_star && !as_typed && options_.other_spellings && options_.parts.spellings;
        if (has_spellings) add_other_spellings(group, place, prefix, mark);
        sought.groups.push_back(std::move(group));
        sought.highlight.places.push_back(std::move(mark));
    }
    return sought;
}

Sought WordTerms::sought_beginning(std::string_view beginning, std::string_view prefix, std::optional<FieldId> field,
                                   bool needs_positions) {
    Sought sought;
    Mark mark;
    sought.groups.push_back(expansion(folded(beginning), prefix, needs_positions, mark));
    sought.highlight = {{std::move(mark)}, false, field};
    return sought;
}

std::uint64_t WordTerms::frequency(const std::vector<TermGroup>& groups) const {
    std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
    for (const auto& group : groups) {
        std::uint64_t any = 0;
        for (const auto& term : group.terms) any += vocabulary_.frequency(term);
        least = std::min(least, any);
    }
    return least;
}

namespace {

// A phrase of words that stand in so many stories is not looked for: reading their positions takes longer than the
// whole search, and what it would add is little beside what is found.
constexpr std::uint64_t too_frequent = 2000;

void add_term(TermGroup& group, Mark& mark, const TermGroup& other, const Mark& other_mark) {
    for (const auto& term : other.terms) {
        if (std::ranges::find(group.terms, term) != group.terms.end()) continue;
        group.terms.push_back(term);
        ++group.others;
    }
    mark.words.insert(mark.words.end(), other_mark.words.begin(), other_mark.words.end());
    mark.stems.insert(mark.stems.end(), other_mark.stems.begin(), other_mark.stems.end());
}

// 生産 and 産性 at neighbouring places: the run 生産性. Empty where the places are no bigrams of one run.
std::string run_of(const std::vector<Mark>& places) {
    std::string run;
    std::string_view last;  // character of the bigram before
    for (const auto& place : places) {
        if (place.words.size() != 1) return {};
        const std::string_view bigram = place.words[0];
        const auto first = code_point_at(bigram, 0).size;
        constexpr std::size_t ideograph = 3;  // bytes at least
        const bool is_bigram =
            first >= ideograph && first < bigram.size() && first + code_point_at(bigram, first).size == bigram.size();
        if (!is_bigram || (!run.empty() && bigram.substr(0, first) != last)) return {};
        run += run.empty() ? bigram : bigram.substr(first);
        last = bigram.substr(first);
    }
    return run;
}

// As the tables of wordings part them: runs that are sought by their bigrams have dictionary words there.
std::vector<std::string> words_of(const Highlight& highlight) {
    std::vector<std::string> words;
    const auto run = highlight.places.size() > 1 ? run_of(highlight.places) : std::string();
    for (auto& token : tokens(run)) {
        if (token.kind == TokenKind::word) words.push_back(std::move(token.folded));
    }
    if (!words.empty()) return words;
    for (const auto& place : highlight.places) words.push_back(place.words.empty() ? std::string() : place.words[0]);
    return words;
}

void add_wording(Sought& unit, const std::vector<TermGroup>& phrase, const Highlight& highlight) {
    if (phrase.size() == 1 && unit.groups.size() == 1) {
        add_term(unit.groups[0], unit.highlight.places[0], phrase[0], highlight.places[0]);
        return;
    }
    if (std::ranges::find(unit.other_wordings, phrase) != unit.other_wordings.end()) return;
    unit.other_wordings.push_back(phrase);
    unit.other_highlights.push_back(highlight);
}

}  // namespace

// Empty where a word of it is in no story.
std::vector<TermGroup> WordTerms::phrase_of(const std::vector<std::string>& wording, Highlight& highlight) const {
    std::vector<TermGroup> phrase;
    for (const auto& word : wording) {
        Mark mark;
        mark.offset = static_cast<std::uint32_t>(phrase.size());
        phrase.push_back(stems({word, mark.offset, false}, {}, mark));
        if (frequency({phrase.back()}) == 0) return {};
        highlight.places.push_back(std::move(mark));
    }
    return phrase;
}

void WordTerms::add_other_wordings(std::vector<Sought>& units) {
    if (!options_.other_spellings) return;
    std::vector<TypedWord> typed;
    std::vector<std::size_t> unit_of;
    for (std::size_t i = 0; i < units.size(); ++i) {
        for (auto& word : words_of(units[i].highlight)) {
            typed.push_back({std::move(word), units[i].is_capital});
            unit_of.push_back(i);
        }
    }
    for (const auto& other : query::other_wordings(typed, vocabulary_, options_.parts)) {
        const auto last = other.first + other.count - 1;
        const bool is_whole = (other.first == 0 || unit_of[other.first - 1] != unit_of[other.first]) &&
                              (last + 1 == typed.size() || unit_of[last + 1] != unit_of[last]);
        if (!is_whole) continue;
        for (const auto& wording : other.wordings) {
            Highlight highlight;
            const auto phrase = phrase_of(wording, highlight);
            if (phrase.empty() || (phrase.size() > 1 && frequency(phrase) > too_frequent)) continue;
            for (auto i = unit_of[other.first]; i <= unit_of[last]; ++i) add_wording(units[i], phrase, highlight);
            auto text = as_written(wording);
            if (std::ranges::find(also_, text) == also_.end()) also_.push_back(std::move(text));
        }
    }
}

Compiled node_of(Sought sought) {
    Compiled own = node_of(std::move(sought.groups));
    if (sought.other_wordings.empty()) return own;
    compiled::Or either{{}, sought.other_wordings.size()};
    either.of.push_back(std::move(own));
    for (auto& wording : sought.other_wordings) either.of.push_back(node_of(std::move(wording)));
    return {std::move(either)};
}

Compiled node_of(std::vector<TermGroup> groups) {
    if (groups.size() == 1) return {compiled::Terms{std::move(groups[0]), false}};
    const std::uint32_t window = groups.back().offset + 1;
    return {compiled::PhraseOf{std::move(groups), window, true}};
}

}  // namespace pressdex::query
