// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/name_tables.hpp"

namespace pressdex {

Result<std::uint32_t> NameTables::load(const std::filesystem::path& folder, const Gazetteer& places,
                                       PhraseMatcher& phrases) {
    for (const auto* name : {"roles.tsv", "given_names.tsv", "name_words.tsv", "ordinary_words.tsv"}) {
        const auto file = TableFile::read(folder / name);
        if (!file) return tl::unexpected(file.error());
        if (const auto added = words.add(*file); !added) return tl::unexpected(added.error());
    }
    const auto bodies_words = TableFile::read(folder / "body_heads.tsv");
    if (!bodies_words) return tl::unexpected(bodies_words.error());
    auto read = BodyHeads::from(*bodies_words);
    if (!read) return tl::unexpected(read.error());
    heads = std::move(*read);
    const auto bodies = TableFile::read(folder / "organizations.tsv");
    if (!bodies) return tl::unexpected(bodies.error());
    auto known = OrganizationTable::from(*bodies, places, phrases);
    if (!known) return tl::unexpected(known.error());
    organizations = std::move(*known);
    const auto plans = TableFile::read(folder / "programmes.tsv");
    if (!plans) return tl::unexpected(plans.error());
    auto planned = ProgrammeTable::from(*plans, phrases);
    if (!planned) return tl::unexpected(planned.error());
    programmes = std::move(*planned);
    return static_cast<std::uint32_t>(organizations.rows().size() + programmes.rows().size() + words.size());
}

}  // namespace pressdex
