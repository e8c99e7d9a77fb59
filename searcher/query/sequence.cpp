// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/sequence.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pressdex::query {
namespace {

void append(std::vector<Tree>& to, std::vector<Tree> from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

bool is_member(const Tree& tree) {
    const auto* word = as<Word>(tree);
    return (word != nullptr && word->times == 1) || as<Wildcard>(tree) != nullptr;
}

}  // namespace

Sequence sequence_of(Tree tree) {
    Sequence sequence;
    (is_member(tree) ? sequence.members : sequence.required).push_back(std::move(tree));
    return sequence;
}

void join(Sequence& sequence, Sequence more) {
    append(sequence.members, std::move(more.members));
    append(sequence.required, std::move(more.required));
}

Tree tree_of(Sequence sequence) {
    And both;
    if (sequence.members.size() == 1) both.parts.push_back(std::move(sequence.members[0]));
    if (sequence.members.size() > 1) both.parts.push_back(Tree{Words{std::move(sequence.members)}});
    for (auto& tree : sequence.required) add_to(both, std::move(tree));
    if (both.parts.empty()) return Tree{All{}};
    return both.parts.size() == 1 ? std::move(both.parts[0]) : Tree{std::move(both)};
}

void add_to(And& both, Tree part) {
    if (auto* inner = std::get_if<And>(&part.node)) {
        append(both.parts, std::move(inner->parts));
    } else {
        both.parts.push_back(std::move(part));
    }
}

void add_to(Or& either, Tree part) {
    if (auto* inner = std::get_if<Or>(&part.node)) {
        append(either.parts, std::move(inner->parts));
    } else {
        either.parts.push_back(std::move(part));
    }
}

bool may_stand_in_sentence(const Tree& tree) {
    const auto is_leaf = [](const Tree& part) {
        return is_member(part) || as<Phrase>(part) != nullptr || as<Exact>(part) != nullptr;
    };
    const auto* either = as<Or>(tree);
    return is_leaf(tree) || (either != nullptr && std::ranges::all_of(either->parts, is_leaf));
}

bool may_be_near(const Tree& tree) {
    if (is_member(tree) || as<Phrase>(tree) != nullptr) return true;
    const auto* either = as<Or>(tree);
    const auto is_leaf = [](const Tree& part) { return is_member(part) || as<Phrase>(part) != nullptr; };
    return either != nullptr && std::ranges::all_of(either->parts, is_leaf);
}

}  // namespace pressdex::query
