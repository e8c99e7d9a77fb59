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
    for (std::uint32_t at = 1; at < text_.size(); ++at)
        if (text_.word(at).is_all_capitals && is_behind_exchange(text_, at)) tickers_.insert(text_.word(at).folded);
}

bool ShareTickers::is_behind_exchange(const NameText& text, std::uint32_t at) {
    constexpr std::uint32_t reach = 3;  // words of the exchange's name
    const ReadWord& word = text.word(at);
    if (!word.is_all_capitals || !word.breaks || word.after_open_bracket) return false;
    for (std::uint32_t back = 1; back <= std::min(at, reach); ++back) {
        if (text.word(at - back).paragraph != word.paragraph) break;
        if (is_exchange(text.word(at - back).folded)) return true;
        if (text.word(at - back).after_open_bracket) break;
    }
    return false;
}

bool ShareTickers::is_exchange_of_share(const NameText& text, std::uint32_t first, std::uint32_t last) {
    const std::uint32_t share = last + 1;
    if (!text.word(first).after_open_bracket || share >= text.size()) return false;
    const ReadWord& word = text.word(share);
    return word.paragraph == text.word(last).paragraph && word.breaks && (word.is_all_capitals || word.has_digit);
}

}  // namespace pressdex
