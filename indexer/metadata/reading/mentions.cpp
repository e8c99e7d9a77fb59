// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/reading/mentions.hpp"

namespace pressdex {

std::vector<Mention> mentions_in(const Reading& reading, const Knowledge& knowledge) {
    std::vector<MatchWord> words;
    words.reserve(reading.words().size());
    for (const ReadWord& word : reading.words()) words.push_back({word.folded, word.signs, word.hash});
    std::vector<Mention> found;
    knowledge.phrases.found_in(words, found);
    return found;
}

}  // namespace pressdex
