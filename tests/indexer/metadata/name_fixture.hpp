// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A story from a few lines and the names found in it, with the project's own knowledge/. For the tests of names only.
#include "indexer/authority/knowledge.hpp"
#include "indexer/metadata/names.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "indexer/metadata/reading/reading.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {

inline const Knowledge& knowledge_of_tests() {
    static const auto knowledge = knowledge_from(std::string(PRESSDEX_SOURCE) + "/knowledge");
    if (!knowledge) throw std::runtime_error(knowledge.error().sentence);
    return **knowledge;
}

inline Names names_in(std::string title, std::vector<std::string> body) {
    Outline outline;
    outline.title = std::move(title);
    outline.body = std::move(body);
    const Reading reading(outline);
    return names_of(reading, mentions_in(reading, knowledge_of_tests()), knowledge_of_tests());
}

inline Names names_in(std::string text) {
    return names_in("", {std::move(text)});
}

inline std::vector<std::string> names_alone(const auto& values) {
    std::vector<std::string> names;
    for (const auto& value : values) names.push_back(value.name);
    return names;
}

inline const Organization* organization_called(const Names& names, std::string_view name) {
    const auto at = std::ranges::find_if(names.organizations, [&](const Organization& organization) {
        return organization.name == name || organization.acronym == name ||
               std::ranges::find(organization.variants, name) != organization.variants.end();
    });
    return at == names.organizations.end() ? nullptr : &*at;
}

}  // namespace pressdex
