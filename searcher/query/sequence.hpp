// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What stands side by side between operators: plain words, which make one group, and what is required beside it. The
// parser's material; trees are made of it here.
#include "searcher/query/tree.hpp"

#include <vector>

namespace pressdex::query {

struct Sequence {
    std::vector<Tree> members;   // Word (once) and Wildcard
    std::vector<Tree> required;  // everything else
};

// A sequence of one.
Sequence sequence_of(Tree tree);

// What stands in brackets without OR joins what stands around them: "Organization (NPO) holds" is one group.
void join(Sequence& sequence, Sequence more);

// The group, if there are words, And what is required. All if there is nothing.
Tree tree_of(Sequence sequence);

// Takes an And's or Or's own parts one by one, so that trees stay flat.
void add_to(And& both, Tree part);
void add_to(Or& either, Tree part);

// Whether the tree may stand beside NEAR, or be sought in one sentence with others.
bool may_be_near(const Tree& tree);
bool may_stand_in_sentence(const Tree& tree);

}  // namespace pressdex::query
