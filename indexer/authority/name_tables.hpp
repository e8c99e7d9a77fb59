// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of knowledge/ that tell names: organizations, programmes, and the words that stand beside names. Places
// and sectors stand elsewhere.
#include "indexer/authority/body_heads.hpp"
#include "indexer/authority/name_words.hpp"
#include "indexer/authority/organization_table.hpp"
#include "indexer/authority/programme_table.hpp"

#include <filesystem>

namespace pressdex {

struct NameTables {
    OrganizationTable organizations;
    ProgrammeTable programmes;
    NameWords words;
    BodyHeads heads;

    // Reads organizations.tsv, programmes.tsv, roles.tsv, given_names.tsv, name_words.tsv, ordinary_words.tsv and
    // body_heads.tsv; all phrases go into the matcher (kinds organization and programme). Returns the number of rows;
    // errors name file and line.
    Result<std::uint32_t> load(const std::filesystem::path& folder, const Gazetteer& places, PhraseMatcher& phrases);
};

}  // namespace pressdex
