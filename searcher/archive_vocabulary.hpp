// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What queries must know about the words of an archive: how frequent a term is, which terms begin so. Reading only.
#include "press/archive.hpp"
#include "searcher/query/vocabulary.hpp"

namespace pressdex {

// Borrows the archive. Throws what Xapian throws.
class ArchiveVocabulary final : public query::Vocabulary {
  public:
    explicit ArchiveVocabulary(const Archive& archive) : archive_(archive) {}

    std::uint64_t frequency(std::string_view term) const override;
    // Linear in the terms that begin so.
    Expansion expand(std::string_view prefix, std::string_view beginning, std::size_t limit) const override;
    std::vector<Meaning> long_forms(std::string_view acronym) const override;
    std::vector<Meaning> acronyms(std::string_view long_form) const override;
    bool begins_long_form(std::string_view words) const override;
    std::vector<std::string> synonyms(std::string_view wording) const override;

  private:
    std::vector<Meaning> meanings(std::string_view prefix, std::string_view wording) const;

    const Archive& archive_;
};

}  // namespace pressdex
