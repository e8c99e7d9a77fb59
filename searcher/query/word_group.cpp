// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/word_group.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace pressdex::query {
namespace {

std::string key_of(const std::vector<TermGroup>& groups) {
    std::string key;
    for (const auto& group : groups) {
        for (const auto& term : group.terms) key += term + '\x1f';
        key += '\x1e';
    }
    return key;
}

std::vector<Sought> merged(std::vector<Sought> units) {
    std::vector<Sought> distinct;
    std::unordered_map<std::string, std::size_t> seen;
    for (auto& unit : units) {
        const auto [place, is_new] = seen.emplace(key_of(unit.groups), distinct.size());
        if (is_new) {
            distinct.push_back(std::move(unit));
        } else {
            for (auto& group : distinct[place->second].groups) ++group.count;
        }
    }
    return distinct;
}

// The `most` rarest, in their old order.
std::vector<Sought> rarest(std::vector<Sought> units, std::size_t most, const WordTerms& words, Match match) {
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::uint64_t frequency = words.frequency(units[i].groups);
        const bool goes_first = frequency == 0 && match != Match::all;
        order.emplace_back(goes_first ? UINT64_MAX : frequency, i);
    }
    std::ranges::stable_sort(order);
    order.resize(most);
    std::ranges::sort(order, {}, &std::pair<std::uint64_t, std::size_t>::second);
    std::vector<Sought> kept;
    for (const auto& [frequency, i] : order) kept.push_back(std::move(units[i]));
    return kept;
}

// Function words say nothing beside others; where all words are asked for, they are asked for too.
std::vector<Sought> without_function_words(std::vector<Sought> units, Match match) {
    if (match == Match::all || std::ranges::all_of(units, &Sought::is_function_word)) return units;
    std::erase_if(units, [](const Sought& unit) { return unit.is_function_word; });
    return units;
}

std::optional<Compiled> at_least(std::vector<Compiled> nodes, Match match) {
    if (nodes.empty()) return std::nullopt;
    if (nodes.size() == 1) return std::move(nodes[0]);
    if (match == Match::any) return Compiled{compiled::Or{std::move(nodes)}};
    if (match == Match::all) return Compiled{compiled::And{std::move(nodes)}};
    return Compiled{compiled::AtLeast{words_needed(nodes.size()), std::move(nodes)}};
}

}  // namespace

WordGroup word_group(std::vector<Sought> units, const WordTerms& words, const CompileOptions& options) {
    WordGroup group;
    units = without_function_words(merged(std::move(units)), options.match);
    const std::size_t distinct = units.size(), most = options.limits.words;
    if (distinct > most) {
        units = rarest(std::move(units), most, words, options.match);
        group.note = "the " + std::to_string(most) + " rarest of " + std::to_string(distinct) + " words were used";
    }
    std::vector<Compiled> nodes;
    for (auto& unit : units) {
        group.highlights.push_back(std::move(unit.highlight));
        std::ranges::move(unit.other_highlights, std::back_inserter(group.highlights));
        nodes.push_back(node_of(std::move(unit)));
    }
    group.node = at_least(std::move(nodes), options.match);
    return group;
}

}  // namespace pressdex::query
