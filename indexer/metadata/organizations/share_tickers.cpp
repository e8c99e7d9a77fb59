// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/share_tickers.hpp"

#include "indexer/metadata/organizations/organization_words.hpp"

#include <algorithm>

namespace pressdex {

bool ShareTickers::is_ticker(std::uint32_t at) {
    if (!known_) find();
    return tickers_.contains(text_.word(at).folded);
}

void ShareTickers::find() {
    known_ = true;
    constexpr std::uint32_t reach = 3;  // words of the exchange's name
    for (std::uint32_t at = 1; at < text_.size(); ++at) {
        const ReadWord& word = text_.word(at);
        if (!word.is_all_capitals || !word.breaks || word.after_open_bracket) continue;
        for (std::uint32_t back = 1; back <= std::min(at, reach); ++back) {
            if (text_.word(at - back).paragraph != word.paragraph) break;
            if (is_exchange(text_.word(at - back).folded)) tickers_.insert(word.folded);
            if (text_.word(at - back).after_open_bracket) break;
        }
    }
}

bool ShareTickers::is_exchange_of_share(const NameText& text, std::uint32_t first, std::uint32_t last) {
    const std::uint32_t share = last + 1;
    if (!text.word(first).after_open_bracket || share >= text.size()) return false;
    const ReadWord& word = text.word(share);
    return word.paragraph == text.word(last).paragraph && word.breaks && (word.is_all_capitals || word.has_digit);
}

}  // namespace pressdex
