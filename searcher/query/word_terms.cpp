// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/word_terms.hpp"

#include "press/text/folding.hpp"
#include "press/text/slug.hpp"
#include "press/text/stems.hpp"
#include "searcher/query/spellings.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace pressdex::query {

TermGroup WordTerms::stems(const Place& place, std::string_view prefix, Mark& mark) const {
    mark.words = {place.folded};
    mark.stems = stems_of(place.folded, options_.languages);
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
        for (auto& stem : stems_of(spelling, options_.languages)) {
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
        if (!place.has_star && !as_typed && options_.other_spellings && options_.parts.spellings)
            add_other_spellings(group, place, prefix, mark);
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

Compiled node_of(std::vector<TermGroup> groups) {
    if (groups.size() == 1) return {compiled::Terms{std::move(groups[0]), false}};
    const std::uint32_t window = groups.back().offset + 1;
    return {compiled::PhraseOf{std::move(groups), window, true}};
}

}  // namespace pressdex::query
