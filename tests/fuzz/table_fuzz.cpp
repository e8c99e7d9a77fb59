// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that staff may spoil: any bytes are read or refused, and what was read can be matched.
#include "indexer/authority/phrase_matcher.hpp"
#include "indexer/authority/table_file.hpp"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    constexpr std::array<std::string_view, 2> columns = {"name", "also"};
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    PhraseMatcher matcher;
    if (const auto table = TableFile::from_text(text, "table"); table) {
        (void)table->each(columns, [&](const TableRow& row) -> std::string {
            for (const auto name : parts_of(row[1]))
                matcher.add(name, {PhraseKind::place, Capitals::proper, row.line()});
            return matcher.add(row[0], {PhraseKind::sector, Capitals::any, row.line()}) ? "" : "no word";
        });
    }
    matcher.seal();
    std::string arena;
    std::vector<PrintedWord> cut;
    cut_words(text, arena, cut);
    std::vector<MatchWord> words;
    for (const PrintedWord& word : cut) {
        words.push_back(
            {std::string_view(arena).substr(word.folded_from, word.folded_to - word.folded_from), word.signs});
    }
    std::vector<PhraseFound> found;
    matcher.found_in(words, found);
    for (const PhraseFound& phrase : found) {
        if (phrase.first > phrase.last || phrase.last >= words.size()) __builtin_trap();
    }
    return 0;
}
