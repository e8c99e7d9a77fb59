// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/matched_in.hpp"

#include "press/schema.hpp"
#include "press/text/slug.hpp"

#include <algorithm>

namespace pressdex {
namespace {

void collect(const query::Compiled& node, std::vector<std::string>& terms) {
    namespace compiled = query::compiled;
    if (const auto* leaf = query::as<compiled::Terms>(node)) {
        if (leaf->is_filter) terms.insert(terms.end(), leaf->group.terms.begin(), leaf->group.terms.end());
        return;
    }
    const std::vector<query::Compiled>* children = nullptr;
    if (const auto* both = query::as<compiled::And>(node)) children = &both->of;
    if (const auto* either = query::as<compiled::Or>(node)) children = &either->of;
    if (const auto* several = query::as<compiled::AtLeast>(node)) children = &several->of;
    if (children == nullptr) return;
    for (const auto& child : *children) collect(child, terms);
}

bool bears(const Field& field, const FacetValue& value, const std::vector<std::string>& terms) {
    const auto asked_for = [&terms](std::string_view prefix, std::string_view slug) {
        return !prefix.empty() && std::ranges::binary_search(terms, term_within(std::string(prefix), slug));
    };
    if (asked_for(field.prefix, value.slug)) return true;
    return std::ranges::any_of(value.aliases,
                               [&](const std::string& alias) { return asked_for(field.alias_prefix, alias); });
}

}  // namespace

std::vector<std::string> filter_terms_of(const query::Compiled& compiled) {
    std::vector<std::string> terms;
    collect(compiled, terms);
    std::ranges::sort(terms);
    return terms;
}

std::vector<std::string> fields_matched(const Story& story, const std::vector<std::string>& filter_terms) {
    std::vector<std::string> matched;
    if (filter_terms.empty()) return matched;
    for (const auto& field : schema::fields) {
        if (field.values == nullptr) continue;
        for (const auto& value : field.values(story)) {
            const bool is_asked =
                bears(field, value, filter_terms) || std::ranges::any_of(value.chain, [&](const FacetValue& ancestor) {
                    return bears(field, ancestor, filter_terms);
                });
            if (is_asked) matched.push_back(std::string(field.name) + ": " + value.label);
        }
    }
    return matched;
}

}  // namespace pressdex
