// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/agency_line.hpp"

#include "indexer/cleaning/dateline_parts.hpp"

#include <array>
#include <cstddef>

namespace pressdex {
namespace {

using Words = std::string_view;

// What may stand around the place.
constexpr Words signs = " |,-:•@";

}  // namespace

std::optional<AgencyLine> agency_line(Words text) {
    constexpr std::size_t longest = 48;
    constexpr auto agencies = std::to_array<Words>({"Reuters",
                                                    "REUTERS",
                                                    "AP",
                                                    "AFP",
                                                    "PTI",
                                                    "ANI",
                                                    "IANS",
                                                    "UNI",
                                                    "APP",
                                                    "INP",
                                                    "NNI",
                                                    "Xinhua",
                                                    "XINHUA",
                                                    "Bernama",
                                                    "EFE",
                                                    "dpa",
                                                    "DPA",
                                                    "UPI",
                                                    "TASS",
                                                    "ANSA",
                                                    "AA",
                                                    "PNA",
                                                    "BSS",
                                                    "UNB",
                                                    "KUNA",
                                                    "SPA",
                                                    "WAM",
                                                    "IRNA",
                                                    "ISNA",
                                                    "QNA",
                                                    "MENA",
                                                    "VNA",
                                                    "TNA",
                                                    "KPL",
                                                    "AKP",
                                                    "Antara",
                                                    "ANTARA",
                                                    "Yonhap",
                                                    "Kyodo",
                                                    "Jiji",
                                                    "CNA",
                                                    "Agencies",
                                                    "Press Trust of India",
                                                    "Associated Press",
                                                    "Anadolu Agency",
                                                    "Agence France-Presse"});
    if (text.size() > longest || text.find_first_of("0123456789:;") != Words::npos) return std::nullopt;
    for (const Words agency : agencies) {
        Words place;
        if (text.starts_with(agency) && text.size() > agency.size() + 1) {
            const Words behind = text.substr(agency.size());
            if (Words(" ,-/|").find(behind.front()) == Words::npos) continue;
            place = trimmed_part(behind, signs);
        } else if (text.ends_with(")") && text.substr(0, text.size() - 1).ends_with(agency)) {
            const Words before = text.substr(0, text.size() - 1 - agency.size());
            if (!before.ends_with('(')) continue;
            place = trimmed_part(before.substr(0, before.size() - 1), signs);
        }
        const PlaceShape shape = shape_of_place(place);
        if (place.size() < 3 || (shape != PlaceShape::capitals && shape != PlaceShape::capitalised)) continue;
        return AgencyLine{std::string(agency), std::string(place)};
    }
    return std::nullopt;
}

}  // namespace pressdex
