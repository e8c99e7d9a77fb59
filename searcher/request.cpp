// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/request.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

// Names stand in the order of the enumerators.
constexpr std::array<std::string_view, 3> match_names = {"most", "all", "any"};
constexpr std::array<std::string_view, 5> sort_names = {"automatic", "relevance", "recent", "newest", "oldest"};
constexpr std::array<std::string_view, 2> dates_names = {"any", "published"};
constexpr std::array<std::string_view, 2> copies_names = {"grouped", "all"};

template <class Value, std::size_t count>
Result<Value> named(std::string_view what, std::string_view name, const std::array<std::string_view, count>& names) {
    const auto found = std::ranges::find(names, name);
    if (found != names.end()) return static_cast<Value>(found - names.begin());
    std::string list;
    for (const auto known : names) list += (list.empty() ? "" : ", ") + std::string(known);
    return failure(ErrorKind::wrongly_asked, "\"" + std::string(name) + "\" is not a value of " + std::string(what),
                   std::string(what) + " takes one of: " + list);
}

}  // namespace

const std::vector<std::string>& Request::chosen(FieldId field) const {
    static const std::vector<std::string> none;
    const auto selection = std::ranges::find(selections, field, &Selection::field);
    return selection == selections.end() ? none : selection->values;
}

void Request::choose(FieldId field, std::string value) {
    auto selection = std::ranges::find(selections, field, &Selection::field);
    if (selection == selections.end()) selection = selections.insert(selections.end(), Selection{field, {}});
    if (std::ranges::find(selection->values, value) == selection->values.end()) {
        selection->values.push_back(std::move(value));
    }
}

std::string_view name_of(Match match) {
    return match_names[static_cast<std::size_t>(match)];
}
std::string_view name_of(Sort sort) {
    return sort_names[static_cast<std::size_t>(sort)];
}
std::string_view name_of(Dates dates) {
    return dates_names[static_cast<std::size_t>(dates)];
}
std::string_view name_of(Copies copies) {
    return copies_names[static_cast<std::size_t>(copies)];
}

Result<Match> match_named(std::string_view name) {
    return named<Match>("match", name, match_names);
}
Result<Sort> sort_named(std::string_view name) {
    return named<Sort>("sort", name, sort_names);
}
Result<Dates> dates_named(std::string_view name) {
    return named<Dates>("dates", name, dates_names);
}
Result<Copies> copies_named(std::string_view name) {
    return named<Copies>("copies", name, copies_names);
}

}  // namespace pressdex
