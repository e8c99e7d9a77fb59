// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_initials.hpp"

#include <string>
#include <string_view>

namespace pressdex {

bool is_initial(const NameText& text, std::uint32_t at) {
    const ReadWord& word = text.word(at);
    if (!word.is_capitalised) return false;
    return word.printed.size() == 1 ||
           (word.printed.size() == 2 && static_cast<unsigned char>(word.printed[0]) >= 0xC3);
}

bool is_dotted(const NameText& text, std::uint32_t at) {
    constexpr std::size_t longest = 7;  // four initials
    if (at >= text.size()) return false;
    const auto printed = text.word(at).printed;
    if (printed.size() < 3 || printed.size() > longest || printed.size() % 2 == 0) return false;
    for (std::size_t byte = 0; byte < printed.size(); ++byte) {
        const bool letter = printed[byte] >= 'A' && printed[byte] <= 'Z';
        if (byte % 2 == 0 ? !letter : printed[byte] != '.') return false;
    }
    const std::string& paragraph = text.reading().paragraph(text.word(at).paragraph);
    const std::uint32_t end = text.word(at).to;
    return printed != "U.S" && printed != "U.K" && printed != "U.N" && end < paragraph.size() && paragraph[end] == '.';
}

bool is_initialled(const NameText& text, std::uint32_t at) {
    constexpr std::size_t least_letters = 5;  // with the initial and its stop
    if (at >= text.size()) return false;
    const ReadWord& word = text.word(at);
    // Mongolian and Russian print it in Cyrillic, whose letters have two bytes: "Д.Амарсанаа".
    const std::size_t letter = (static_cast<unsigned char>(word.printed.front()) & 0xFEU) == 0xD0U ? 2 : 1;
    if (letter == 2 && !word.is_capitalised) return false;
    return word.printed.size() + letter > least_letters * letter && word.printed[letter] == '.' &&
           !word.is_all_capitals && word.printed.find('.', letter + 1) == std::string_view::npos;
}

bool is_initial_with_stop(const NameText& text, std::uint32_t at) {
    const ReadWord& word = text.word(at);
    const std::string& paragraph = text.reading().paragraph(word.paragraph);
    return word.printed.size() <= 2 && word.to < paragraph.size() && paragraph[word.to] == '.' &&
           text.follows(at + 1) && text.word(at + 1).is_capitalised;
}

bool are_initials(const NameText& text, std::uint32_t at) {
    const ReadWord& word = text.word(at);
    if (!word.is_all_capitals || word.printed.size() != 2 || at < 2 || !text.follows(at) || !text.follows(at - 1))
        return false;
    if (text.word(at - 1).folded != "minister" || text.word(at - 2).folded != "prime") return false;
    return text.follows(at + 1) && text.follows(at + 2) && text.is_name_word(at + 1) && text.is_name_word(at + 2);
}

}  // namespace pressdex
