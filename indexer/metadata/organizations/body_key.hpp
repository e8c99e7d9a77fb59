// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// By which words sightings of one body are known, and the name that it is shown by. Merges nothing itself.
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Folded words without the small ones.
using BodyKey = std::vector<std::string_view>;

class BodyKeys {
  public:
    explicit BodyKeys(const NameText& text) : text_(text) {}

    // Of words first..last as printed, the small ones too where asked for.
    BodyKey key_of(std::uint32_t first, std::uint32_t last, bool small_too) const;

    // The nominative's words, so that all cases of a name are one; without an article that is elided before it. Valid
    // as long as this object.
    BodyKey key_of(const BodySighting& sighting);

    // "Industries Ministry" -> "Ministry of Industries", "&" -> "and", the nominative: one canonical form.
    std::string name_of(const BodySighting& sighting) const;

  private:
    const NameText& text_;
    std::deque<std::string> folded_;  // what keys of nominatives point into
};

}  // namespace pressdex
