// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text -> tree: the query language. What is read otherwise than typed is said in notes; knows no archive.
#include "press/day.hpp"
#include "press/result.hpp"
#include "searcher/query/limits.hpp"
#include "searcher/query/tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex::query {

struct ParseOptions {
    bool is_strict =
        true;  // the command line: what cannot be read is an error. Else it is read as words, and a note says so
    Day now = today();  // for "today", "last month"
    Limits limits = typed_limits;
};

struct Parsed {
    Tree tree;
    std::vector<std::string> notes;  // plain sentences without a final full stop
};

// Bytes that are no UTF-8 are taken for U+FFFD. An empty query is All. Fails only if is_strict, with wrongly_asked and
// a sentence that begins "column 8: " (in characters, from 1). Linear in the length of the text; recursion is bounded
// by limits.depth.
Result<Parsed> parse(std::string_view text, const ParseOptions& options);

// The tree of one value of a field as options, URLs and batch filters give it: ("year", "2019..2021"), ("organization",
// "=apo"). Fails with wrongly_asked and a sentence without a column, in strict and forgiving mode alike.
Result<Tree> value_of(const Field& field, std::string_view typed, Day now);

}  // namespace pressdex::query
