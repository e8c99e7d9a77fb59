// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/synonym_table.hpp"

#include "press/text/analysis.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

std::string folded_wording(std::string_view text) {
    std::string wording;
    for (const auto& token : tokens(text)) {
        if (token.kind == TokenKind::word) wording += (wording.empty() ? "" : " ") + token.folded;
    }
    return wording;
}

}  // namespace

Result<Synonyms> synonyms_from(const TableFile& file) {
    constexpr std::array<std::string_view, 1> columns = {"wordings"};
    Synonyms synonyms;
    const auto read = file.each(columns, [&synonyms](const TableRow& row) -> std::string {
        std::vector<std::string> wordings;
        for (const auto part : parts_of(row[0])) {
            wordings.push_back(folded_wording(part));
            if (wordings.back().empty()) return "\"" + std::string(part) + "\" holds no word";
        }
        if (wordings.size() < 2) return "one wording alone says nothing";
        for (const auto& wording : wordings) {
            auto& others = synonyms[wording];
            for (const auto& other : wordings) {
                const bool is_new = other != wording && std::ranges::find(others, other) == others.end();
                if (is_new) others.push_back(other);
            }
        }
        return {};
    });
    if (!read) return Unexpected(read.error());
    return synonyms;
}

}  // namespace pressdex
