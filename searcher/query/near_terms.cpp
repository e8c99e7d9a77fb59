// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/near_terms.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pressdex::query {
namespace {

// Each pair of phrases is a clause of its own, so there may not be many.
constexpr std::size_t most_alternatives = 8;

void add_word(std::vector<Sought>& found, const Tree& tree, WordTerms& words, const CompileOptions& options) {
    const auto add_phrase = [&](const std::string& text) {
        const Places places = words.places().phrase(text, options.limits.wildcard_letters);
        if (!places.empty()) found.push_back(words.sought(places, {}, {}));
    };
    if (const auto* wildcard = as<Wildcard>(tree))
        found.push_back(words.sought_beginning(wildcard->beginning, {}, {}, true));
    if (const auto* word = as<Word>(tree)) add_phrase(word->text);
    if (const auto* phrase = as<Phrase>(tree)) add_phrase(phrase->text);
}

// The groups of all words together within `window` positions, and each phrase as it is.
Compiled pair(const std::vector<TermGroup>& left, const std::vector<TermGroup>& right, std::uint32_t distance) {
    compiled::PhraseOf together{{}, distance + 1, false};
    std::vector<Compiled> parts;
    for (const auto* side : {&left, &right}) {
        if (side->size() > 1) {
            parts.push_back(node_of(*side));
            together.window += side->back().offset;
        }
        std::ranges::copy(*side, std::back_inserter(together.groups));
    }
    for (auto& group : together.groups) group.offset = 0;
    parts.insert(parts.begin(), Compiled{std::move(together)});
    return parts.size() == 1 ? std::move(parts[0]) : Compiled{compiled::And{std::move(parts)}};
}

// The single words of a side as one group, the phrases by themselves.
std::vector<std::vector<TermGroup>> alternatives(std::vector<Sought> side) {
    std::vector<std::vector<TermGroup>> all;
    TermGroup any;
    for (auto& sought : side) {
        if (sought.groups.size() == 1) {
            for (auto& term : sought.groups[0].terms) {
                if (std::ranges::find(any.terms, term) == any.terms.end()) any.terms.push_back(std::move(term));
            }
        } else if (all.size() < most_alternatives) {
            all.push_back(std::move(sought.groups));
        }
    }
    if (!any.terms.empty()) all.insert(all.begin(), {std::move(any)});
    return all;
}

}  // namespace

std::vector<Sought> near_side(const Tree& tree, WordTerms& words, const CompileOptions& options) {
    std::vector<Sought> found;
    if (const auto* either = as<Or>(tree)) {
        for (const auto& part : either->parts) add_word(found, part, words, options);
    } else {
        add_word(found, tree, words, options);
    }
    return found;
}

std::optional<Compiled> near_node(NearSides sides, std::uint32_t distance) {
    const auto left = alternatives(std::move(sides.left)), right = alternatives(std::move(sides.right));
    std::vector<Compiled> pairs;
    for (const auto& one : left) {
        for (const auto& other : right) pairs.push_back(pair(one, other, distance));
    }
    if (pairs.empty()) return std::nullopt;
    return pairs.size() == 1 ? std::move(pairs[0]) : Compiled{compiled::Or{std::move(pairs)}};
}

}  // namespace pressdex::query
