// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The places of a story of a title and a body: for the tests of places.
#include "indexer/metadata/places/location.hpp"
#include "tests/indexer/metadata/own_knowledge.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pressdex {

inline std::string shown(const std::vector<Location>& locations) {
    std::string text;
    for (const Location& location : locations) text += (text.empty() ? "" : " + ") + label_of(location);
    return text;
}

inline std::vector<Location> found(std::string title, std::vector<std::string> body, std::string_view language = {},
                                   std::string_view url = {}) {
    Outline outline;
    outline.title = std::move(title);
    outline.body = std::move(body);
    const Reading reading(outline);
    return locations_of(reading, mentions_in(reading, own_knowledge()), own_knowledge(), outline,
                        home_country(reading, language, url));
}

struct PlaceRow {
    const char *title, *body;
    std::string_view locations;
};

struct InLanguage {
    const char *language, *body;
    std::string_view locations;
};

}  // namespace pressdex
