// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/quoted_words.hpp"

#include "press/text/charset.hpp"
#include "searcher/query/function_words.hpp"
#include "searcher/query/parser.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pressdex {
namespace {

using query::Tree;

bool is_leaf(const Tree& tree) {
    const auto* word = query::as<query::Word>(tree);
    return (word != nullptr && word->times == 1) || query::as<query::Wildcard>(tree) || query::as<query::Phrase>(tree);
}

// The leaves of a flat query; false when it holds anything else.
bool collect(const Tree& tree, std::vector<Tree>& leaves) {
    const std::vector<Tree>* parts = nullptr;
    if (const auto* words = query::as<query::Words>(tree)) parts = &words->members;
    if (const auto* both = query::as<query::And>(tree)) parts = &both->parts;
    if (parts == nullptr && !is_leaf(tree)) return query::as<query::All>(tree) != nullptr;
    if (parts == nullptr) {
        leaves.push_back(tree);
        return true;
    }
    for (const auto& part : *parts) {
        // Words stand inside And, and nothing inside Words: two steps at most.
        if (!collect(part, leaves)) return false;
    }
    return true;
}

std::vector<Tree> without_function_words(std::vector<Tree> leaves) {
    std::vector<std::string> typed;
    for (const auto& leaf : leaves) {
        const auto* word = query::as<query::Word>(leaf);
        typed.push_back(word == nullptr ? "" : word->text);
    }
    const auto are_function = query::are_function_words(typed);
    std::vector<Tree> kept;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        if (!are_function[i]) kept.push_back(leaves[i]);
    }
    return kept.empty() ? leaves : kept;
}

}  // namespace

Result<Tree> quoted_words_tree(std::string_view typed, Day now) {
    const auto parsed = query::parse(valid_utf8(typed), {true, now, query::typed_limits});
    if (!parsed) return Unexpected(parsed.error());
    std::vector<Tree> leaves;
    if (!collect(parsed->tree, leaves)) {
        return failure(ErrorKind::wrongly_asked, "about takes words and \"phrases\" only",
                       "Which stories is said by the query: quotes leather OR textile --about exports");
    }
    query::And all;
    for (auto& leaf : without_function_words(std::move(leaves))) {
        all.parts.push_back(Tree{query::FieldWords{FieldId::said, {std::move(leaf)}}});
    }
    if (all.parts.size() > 1) return Tree{std::move(all)};
    return all.parts.empty() ? Tree{query::All{}} : std::move(all.parts[0]);
}

}  // namespace pressdex
