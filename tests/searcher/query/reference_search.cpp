// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/searcher/query/reference_search.hpp"

#include "press/schema.hpp"
#include "press/text/analysis.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace pressdex::query {

ReferenceSearch::ReferenceSearch(std::vector<ReferenceStory> stories) {
    for (auto& story : stories) {
        Indexed indexed{std::move(story), {}, {}};
        std::uint32_t position = 1;
        index(indexed, indexed.story.title, "", position);
        position += 100;
        index(indexed, indexed.story.body, "", position);
        std::uint32_t in_title = 1;
        index(indexed, indexed.story.title, "S", in_title);
        for (const auto& filter : indexed.story.filters) indexed.positions[filter];
        for (const auto& [term, where] : indexed.positions) ++frequencies_[term];
        stories_.push_back(std::move(indexed));
    }
}

void ReferenceSearch::index(Indexed& indexed, const std::string& text, const std::string& prefix,
                            std::uint32_t& position) const {
    std::uint32_t next = position;
    for (const auto& token : tokens(text, indexed.story.language)) {
        const std::uint32_t at = position + token.position;
        indexed.positions[prefix + token.stem].push_back(at);
        if (prefix.empty()) {
            indexed.forms[token.folded].push_back(at);
            if (token.folded != token.stem) indexed.positions[std::string(schema::prefix_surface) + token.folded];
        }
        next = std::max(next, at + 1);
    }
    position = next;
}

std::uint64_t ReferenceSearch::frequency(std::string_view term) const {
    const auto found = frequencies_.find(std::string(term));
    return found == frequencies_.end() ? 0 : found->second;
}

Vocabulary::Expansion ReferenceSearch::expand(std::string_view prefix, std::string_view beginning,
                                              std::size_t limit) const {
    Expansion expansion;
    std::vector<std::string> starts = {std::string(prefix) + std::string(beginning)};
    if (prefix.empty()) starts.push_back(std::string(schema::prefix_surface) + std::string(beginning));
    for (const auto& [term, count] : frequencies_) {
        if (std::ranges::any_of(starts, [&](const std::string& start) { return term.starts_with(start); })) {
            expansion.terms.push_back(term);
        }
    }
    std::ranges::stable_sort(expansion.terms, std::greater{}, [&](const std::string& term) { return frequency(term); });
    expansion.is_cut = expansion.terms.size() > limit;
    if (expansion.is_cut) expansion.terms.resize(limit);
    return expansion;
}

std::set<std::size_t> ReferenceSearch::matching(const Compiled& compiled) const {
    std::set<std::size_t> found;
    for (std::size_t i = 0; i < stories_.size(); ++i) {
        if (has(stories_[i], compiled)) found.insert(i);
    }
    return found;
}

bool ReferenceSearch::has_any(const Indexed& story, const TermGroup& group) {
    return std::ranges::any_of(group.terms, [&](const std::string& term) { return story.positions.contains(term); });
}

std::set<std::uint32_t> ReferenceSearch::places(const Indexed& story, const TermGroup& group) {
    std::set<std::uint32_t> all;
    for (const auto& term : group.terms) {
        if (const auto found = story.positions.find(term); found != story.positions.end()) {
            all.insert(found->second.begin(), found->second.end());
        }
    }
    return all;
}

bool ReferenceSearch::has_phrase(const Indexed& story, const compiled::PhraseOf& phrase) {
    std::vector<std::set<std::uint32_t>> all;
    for (const auto& group : phrase.groups) all.push_back(places(story, group));
    for (const std::uint32_t start : all[0]) {
        if (phrase.is_ordered) {
            bool fits = true;
            for (std::size_t i = 1; i < all.size(); ++i)
                fits = fits && all[i].contains(start + phrase.groups[i].offset);
            if (fits) return true;
        }
    }
    if (phrase.is_ordered) return false;
    // Each place may be the first one of a window.
    for (const auto& firsts : all) {
        for (const std::uint32_t first : firsts) {
            const bool fits = std::ranges::all_of(all, [&](const std::set<std::uint32_t>& one) {
                const auto next = one.lower_bound(first);
                return next != one.end() && *next < first + phrase.window;
            });
            if (fits) return true;
        }
    }
    return false;
}

bool ReferenceSearch::has_forms(const Indexed& story, const compiled::ExactText& exact) {
    const auto first = story.forms.find(exact.forms[0].folded);
    if (first == story.forms.end()) return false;
    return std::ranges::any_of(first->second, [&](std::uint32_t start) {
        return std::ranges::all_of(exact.forms, [&](const compiled::WordForm& form) {
            const auto found = story.forms.find(form.folded);
            return found != story.forms.end() &&
                   std::ranges::find(found->second, start + form.offset) != found->second.end();
        });
    });
}

bool ReferenceSearch::has(const Indexed& story, const Compiled& compiled) const {
    const auto holds = [&](const Compiled& child) { return has(story, child); };
    if (as<compiled::All>(compiled)) return true;
    if (as<compiled::Nothing>(compiled)) return false;
    if (const auto* terms = as<compiled::Terms>(compiled)) return has_any(story, terms->group);
    if (const auto* phrase = as<compiled::PhraseOf>(compiled)) return has_phrase(story, *phrase);
    if (const auto* some = as<compiled::AtLeast>(compiled)) {
        return std::ranges::count_if(some->of, holds) >= static_cast<std::ptrdiff_t>(some->m);
    }
    if (const auto* both = as<compiled::And>(compiled)) return std::ranges::all_of(both->of, holds);
    if (const auto* either = as<compiled::Or>(compiled)) return std::ranges::any_of(either->of, holds);
    if (const auto* no = as<compiled::Not>(compiled)) return !holds(no->of[0]);
    if (const auto* exact = as<compiled::ExactText>(compiled))
        return holds(exact->candidates[0]) && has_forms(story, *exact);
    if (const auto* times = as<compiled::AtLeastTimes>(compiled)) return places(story, times->group).size() >= times->n;
    if (const auto* days = as<compiled::DateIn>(compiled)) {
        return story.story.date && (!days->first || *days->first <= *story.story.date) &&
               (!days->last || *story.story.date <= *days->last);
    }
    std::abort();  // copies are no matter of words
}

}  // namespace pressdex::query
