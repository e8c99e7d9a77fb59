// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// knowledge/programmes.tsv: programmes, awards and policies with a name of their own. Knows names, never a story.
#include "indexer/authority/phrase_matcher.hpp"
#include "indexer/authority/table_file.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pressdex {

struct KnownProgramme {
    std::string name;
    std::string acronym;  // may be empty
    std::string run_by;   // as a person would say it
    bool acronym_is_enough = false;
};

class ProgrammeTable {
  public:
    // Adds every name to `phrases`: kind programme, row << 1, the lowest bit set for acronyms.
    static Result<ProgrammeTable> from(const TableFile& file, PhraseMatcher& phrases);

    const std::vector<KnownProgramme>& rows() const { return rows_; }
    static std::uint32_t row_of(std::uint32_t phrase_row) { return phrase_row >> 1; }
    static bool is_acronym(std::uint32_t phrase_row) { return (phrase_row & 1) != 0; }

    // The first row that bears this name or acronym, in any case or spelling that folds alike.
    std::optional<std::uint32_t> find(std::string_view name) const;

  private:
    std::vector<KnownProgramme> rows_;
    std::unordered_map<std::string, std::uint32_t> by_slug_;
};

}  // namespace pressdex
