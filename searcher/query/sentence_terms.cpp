// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/sentence_terms.hpp"

#include "searcher/query/function_words.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace pressdex::query {
namespace {

void add_text(std::vector<Sought>& found, const std::string& text, bool is_exact, WordTerms& words,
              const CompileOptions& options) {
    Places places = words.places().phrase(text, options.limits.wildcard_letters);
    if (places.empty()) return;
    if (is_exact) {
        for (auto& place : places) place.has_star = false;
    }
    found.push_back(words.sought(places, {}, {}, is_exact));
    found.back().highlight.is_exact = is_exact;
}

void add_leaf(std::vector<Sought>& found, const Tree& tree, WordTerms& words, const CompileOptions& options) {
    if (const auto* wildcard = as<Wildcard>(tree))
        found.push_back(words.sought_beginning(wildcard->beginning, {}, {}, true));
    if (const auto* word = as<Word>(tree)) add_text(found, word->text, false, words, options);
    if (const auto* phrase = as<Phrase>(tree)) add_text(found, phrase->text, false, words, options);
    if (const auto* exact = as<Exact>(tree)) add_text(found, exact->text, true, words, options);
}

// For each part whether it only holds the sentence together. Where all do, none does.
std::vector<bool> are_idle(const std::vector<Tree>& parts, Match match) {
    std::vector<std::string> typed;
    for (const auto& part : parts) typed.push_back(as<Word>(part) == nullptr ? "" : as<Word>(part)->text);
    auto idle = are_function_words(typed);
    const bool all_are = std::ranges::all_of(idle, [](bool is_idle) { return is_idle; });
    if (match == Match::all || all_are) idle.assign(idle.size(), false);
    return idle;
}

bool says_more_than_terms(const Highlight& highlight) {
    return highlight.is_exact ||
           std::ranges::any_of(highlight.places, [](const Mark& mark) { return !mark.beginnings.empty(); });
}

}  // namespace

SentenceParts sentence_parts(const InSentence& together, WordTerms& words, const CompileOptions& options) {
    SentenceParts sentence;
    const auto idle = are_idle(together.parts, options.match);
    for (std::size_t i = 0; i < together.parts.size(); ++i) {
        if (idle[i]) continue;
        std::vector<Sought> found;
        if (const auto* either = as<Or>(together.parts[i])) {
            for (const auto& part : either->parts) add_leaf(found, part, words, options);
        } else {
            add_leaf(found, together.parts[i], words, options);
        }
        if (found.empty()) continue;
        std::vector<Compiled> nodes;
        std::vector<Highlight> highlights;
        for (auto& sought : found) {
            nodes.push_back(node_of(std::move(sought.groups)));
            sentence.verified.needs_text = sentence.verified.needs_text || says_more_than_terms(sought.highlight);
            highlights.push_back(std::move(sought.highlight));
        }
        sentence.found_by.push_back(nodes.size() == 1 ? std::move(nodes[0]) : Compiled{compiled::Or{std::move(nodes)}});
        sentence.verified.parts.push_back(std::move(highlights));
    }
    sentence.verified.found_by = sentence.found_by;
    return sentence;
}

}  // namespace pressdex::query
