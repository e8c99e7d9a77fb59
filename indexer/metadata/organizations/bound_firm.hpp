// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A firm's name behind the noun in small letters that says what it is: "la société Tannerie du Nord". The noun is no
// part of it; bodies whose head is part of their name stand elsewhere.
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/bound_extent.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <cstdint>
#include <optional>

namespace pressdex {

class BoundFirms {
  public:
    // What it asks must outlive it.
    BoundFirms(const NameText& text, const BoundExtents& extents) : text_(text), extents_(extents) {}

    // Behind a noun for firms: its name right there, else capitals behind what else is said of it.
    std::optional<BodySighting> behind(std::uint32_t noun) const;

  private:
    std::optional<BodySighting> named(std::uint32_t first) const;
    // "la firma provincial de energía TERSA"
    std::optional<BodySighting> described(std::uint32_t noun) const;
    // "provincial de energía": the last word of what is said in small letters; `noun` where nothing is.
    std::uint32_t over_description(std::uint32_t noun) const;
    // Capitals that are no word and stand alone.
    bool is_initials(std::uint32_t name) const;

    const NameText& text_;
    const BoundExtents& extents_;
};

}  // namespace pressdex
