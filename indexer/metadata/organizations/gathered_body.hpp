// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A body of a story while its sightings are gathered: what it is called so far, and by which words later mentions know
// it. Reads no text.
#include "indexer/authority/organization_table.hpp"
#include "indexer/metadata/organizations/body_key.hpp"
#include "press/story.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct GatheredBody {
    Organization organization;
    BodyKey key;
    std::vector<BodyKey> forms;  // folded words of each printed form, for later mentions
    std::uint32_t first = 0;
    bool is_known = false;
    bool is_acronym = false;      // known by capitals only
    bool has_legal_form = false;  // Ltd, Inc
    bool dropped = false;

    // A form in which it is printed, unless it is shown by it.
    void add_variant(const std::string& printed);

    // What it is called by for short, where nothing told so before.
    void learn_acronym(std::string_view printed);

    // Whether these small letters are the initials of one of its forms: "jcci", "jcc" of "... Corporation".
    bool has_initials(std::string_view letters) const;

    // The body of the table, under the table's name; what it was called so far is a variant.
    void become_known(const KnownOrganization& row);

    // Takes over all that was gathered for another form of its name, which is dropped.
    void absorb(GatheredBody& shorter);
};

// "SERCOTEC" of "Servicio de Cooperación Técnica": the letters stand in the name in that order, the first one first.
bool has_letters(std::string_view name, std::string_view acronym);

// Short forms beside the one longer name that they are part or letters of. Quadratic in the bodies of one story.
void absorb_short_forms(std::span<GatheredBody> bodies);

}  // namespace pressdex
