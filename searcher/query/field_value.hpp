// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The value behind field: -> tree, by the kind of the field in the schema. Sentences of errors name no column: the
// caller knows it.
#include "press/day.hpp"
#include "press/result.hpp"
#include "searcher/query/limits.hpp"
#include "searcher/query/tree.hpp"

#include <string_view>

namespace pressdex::query {

struct FieldValue {
    std::string_view typed;  // without its quotation marks
    bool is_quoted = false;
    bool is_canonical = false;
};

Result<Tree> field_tree(const Field& field, const FieldValue& value, Day now, const Limits& limits);

}  // namespace pressdex::query
