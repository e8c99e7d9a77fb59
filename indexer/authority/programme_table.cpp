// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/programme_table.hpp"

#include "press/text/slug.hpp"

#include <array>

namespace pressdex {
namespace {

constexpr std::array<std::string_view, 5> columns = {"name", "acronym", "run_by", "alone", "also_known_as"};

}  // namespace

Result<ProgrammeTable> ProgrammeTable::from(const TableFile& file, PhraseMatcher& phrases) {
    ProgrammeTable table;
    const auto read = file.each(columns, [&](const TableRow& cells) -> std::string {
        KnownProgramme known;
        known.name = cells[0];
        known.acronym = cells[1];
        known.run_by = cells[2];
        if (!is_one_name(known.name)) return "a programme's name is empty or holds a bar";
        if (cells[3] != "yes" && cells[3] != "no")
            return "`alone` must be yes or no, not \"" + std::string(cells[3]) + "\"";
        known.acronym_is_enough = cells[3] == "yes";
        const auto row = static_cast<std::uint32_t>(table.rows_.size());
        const auto put = [&](std::string_view name, bool acronym) {
            phrases.add(name, {PhraseKind::programme, Capitals::proper, row << 1 | (acronym ? 1U : 0U)});
            table.by_slug_.try_emplace(slug(name), row);
        };
        put(known.name, false);
        if (!known.acronym.empty()) put(known.acronym, true);
        for (const auto other : parts_of(cells[4])) put(other, false);
        table.rows_.push_back(std::move(known));
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    return table;
}

std::optional<std::uint32_t> ProgrammeTable::find(std::string_view name) const {
    const auto at = by_slug_.find(slug(name));
    if (at == by_slug_.end()) return std::nullopt;
    return at->second;
}

}  // namespace pressdex
