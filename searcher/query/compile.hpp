// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tree -> terms: words become stems in the languages of the archive, wildcards the terms they stand for. Knows no
// posting list.
#include "searcher/query/compiled.hpp"
#include "searcher/query/highlights.hpp"
#include "searcher/query/limits.hpp"
#include "searcher/query/tree.hpp"
#include "searcher/query/vocabulary.hpp"
#include "searcher/request.hpp"

#include <string>
#include <vector>

namespace pressdex::query {

struct CompileOptions {
    Match match = Match::most;
    Dates dates = Dates::any;
    // Of the archive, whatever languages are asked for: what a word finds must not change with a filter. Empty: words
    // are not stemmed.
    std::vector<std::string> languages;
    Limits limits = typed_limits;
    bool other_spellings = true;  // of plain words and phrases, never of exact texts; false: none of any kind
    RankingParts parts;           // which kinds
};

struct CompiledQuery {
    Compiled matching;
    Highlights highlights;
    std::vector<TermGroup> main_subjects;    // of about:NAME: stories with one of each stand first
    std::vector<std::string> also_searched;  // words beside those typed, folded
    std::vector<std::string> notes;          // what was left out: "the 32 rarest of 40 words were used"
};

// Never fails: a word that the archive lacks matches nothing, a text without any word says nothing. Calls the
// vocabulary once a term.
CompiledQuery compile(const Tree& tree, const Vocabulary& vocabulary, const CompileOptions& options);

}  // namespace pressdex::query
