// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// knowledge/organizations.tsv: known bodies with their acronyms and their names in all scripts. Knows names, never a
// story.
#include "indexer/authority/gazetteer.hpp"
#include "indexer/authority/phrase_matcher.hpp"
#include "indexer/authority/table_file.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace pressdex {

// What an acronym that stands alone is worth as evidence.
enum class AcronymWorth : std::uint8_t {
    with_name,  // nothing: the long name has to stand in the story too
    at_home,    // enough in a story about the body's country
    enough,
};

struct KnownOrganization {
    std::string name;     // "Ministry of Industry, Nepal": what follows the last comma need not be printed
    std::string acronym;  // may be empty
    std::string country;  // "international" where it has none
    std::string kind;     // "ministry", "chamber" ...
    AcronymWorth worth = AcronymWorth::with_name;
    bool has_namesakes = false;  // its name stands without its country here: the country must show in the story
};

class OrganizationTable {
  public:
    // Adds every name to `phrases`: kind organization, row as in `phrase_row`. Countries must be of `places`.
    static Result<OrganizationTable> from(const TableFile& file, const Gazetteer& places, PhraseMatcher& phrases);

    const std::vector<KnownOrganization>& rows() const { return rows_; }

    // What the matcher's rows mean: the row of the table, and in what form the name was printed.
    enum class Form : std::uint8_t { name, name_without_country, acronym };
    static std::uint32_t phrase_row(std::uint32_t row, Form form) {
        return row << 2 | static_cast<std::uint32_t>(form);
    }
    static std::uint32_t row_of(std::uint32_t phrase_row) { return phrase_row >> 2; }
    static Form form_of(std::uint32_t phrase_row) { return static_cast<Form>(phrase_row & 3); }

    // The row that bears this name or acronym, in any case or spelling that folds alike; none when several do.
    std::optional<std::uint32_t> find(std::string_view name) const;

    // Whether a name that is one word may be printed so: with accents only where one of the names has them ("über" is
    // not Uber; "Nestle" is Nestlé).
    bool may_be_printed(std::string_view word) const;

  private:
    static std::string key_of(std::string_view name);
    void note(std::string_view name, std::uint32_t row);

    std::vector<KnownOrganization> rows_;
    std::unordered_map<std::string, std::int64_t> by_name_;  // by key_of a name; -1 = several rows
    std::unordered_set<std::string> accented_;  // names of one word in Latin letters with accents, folded alike
};

}  // namespace pressdex
