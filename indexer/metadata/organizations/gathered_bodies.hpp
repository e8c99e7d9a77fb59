// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The bodies of one story while sightings of them come in: which of them a sighting is of, and whose name each word
// belongs to. Looks for no mention in the text.
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/body_key.hpp"
#include "indexer/metadata/organizations/gathered_body.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace pressdex {

// A pointer or reference to a body is valid until the next one is gathered.
class GatheredBodies {
  public:
    explicit GatheredBodies(const NameText& text) : text_(text), keys_(text) {}

    // Under the table's row, else by the words of its name.
    void gather(const BodySighting& sighting);

    // Capitals that stand for a body of the table: one gathered already where it tells that it is meant.
    void gather_known_acronym(const BodySighting& sighting);

    // Capitals that no table knows: the body whose initials they are, else one known by capitals only.
    void gather_acronym(const BodySighting& sighting);

    // Words that name this body once more.
    void mention(GatheredBody& body, std::uint32_t first, std::uint32_t last, std::uint32_t article = 0);

    // Words that name it, no mention of their own.
    void note(GatheredBody& body, std::uint32_t first, std::uint32_t last, std::uint32_t article = 0);

    // The body whose name the word belongs to; null where there is none.
    GatheredBody* owner_of(std::uint32_t word);

    // The one body that these capitals are the initials of; null where there are several or none.
    GatheredBody* body_of_initials(std::uint32_t word);

    std::span<GatheredBody> all() { return bodies_; }

  private:
    GatheredBody& new_body(const BodySighting& sighting, std::string name);
    GatheredBody* body_of_key(const BodyKey& key);
    GatheredBody* body_before_bracket(std::uint32_t acronym);
    void again(GatheredBody& body, const BodySighting& sighting);
    bool counts(std::uint32_t word) const;
    std::size_t number_of(const GatheredBody& body) const { return static_cast<std::size_t>(&body - bodies_.data()); }

    const NameText& text_;
    BodyKeys keys_;
    std::vector<GatheredBody> bodies_;
    std::map<std::uint32_t, std::size_t> by_row_;  // of the organization table
    std::map<std::uint32_t, std::size_t> owner_;   // word -> body
};

}  // namespace pressdex
