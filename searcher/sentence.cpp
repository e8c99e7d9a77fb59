// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/sentence.hpp"

#include "searcher/query/explanation.hpp"
#include "searcher/selection.hpp"

#include <algorithm>
#include <string_view>

namespace pressdex {
namespace {

// What stands before the values: "in sector Leather", "dated 2021".
std::string_view phrase_of(FieldId field) {
    switch (field) {
        case FieldId::sector:
            return "in sector ";
        case FieldId::location:
            return "at ";
        case FieldId::organization:
            return "naming the organization ";
        case FieldId::person:
            return "naming ";
        case FieldId::programme:
            return "of the programme ";
        case FieldId::outlet:
            return "carried by ";
        case FieldId::language:
            return "in the language ";
        case FieldId::year:
            return "dated ";
        default:
            return "with ";
    }
}

}  // namespace

std::string label_of_chosen(const Archive& archive, FieldId field, const std::string& typed) {
    const auto chosen = chosen_value(archive, field, typed);
    const auto facet = schema::facet_of(field);
    if (facet < schema::facet_count && chosen.is_known) {
        if (const auto value = archive.column().find(facet, chosen.slug)) {
            return std::string(archive.column().label(facet, *value));
        }
    }
    return chosen.typed;
}

std::string sentence_of(const Archive& archive, const Request& request, const query::Tree& tree) {
    std::string sentence = query::explanation(tree, request.match);
    for (const auto& selection : request.selections) {
        if (selection.values.empty()) continue;
        sentence += ", ";
        sentence += phrase_of(selection.field);
        for (std::size_t i = 0; i < selection.values.size(); ++i) {
            if (i > 0) sentence += " or ";
            const auto label = label_of_chosen(archive, selection.field, selection.values[i]);
            sentence += label == schema::undated_label ? std::string("on no known day") : label;
        }
    }
    if (!request.since.empty()) sentence += ", since " + request.since;
    if (!request.until.empty()) sentence += ", until " + request.until;
    if (request.dates == Dates::published) sentence += ", by publication day alone";
    return sentence;
}

}  // namespace pressdex
