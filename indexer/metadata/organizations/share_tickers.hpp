// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// "(NYSE American: PLG)": capitals by which shares are traded; they name no body, wherever they stand again. Finds no
// name.
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>
#include <set>
#include <string_view>

namespace pressdex {

class ShareTickers {
  public:
    explicit ShareTickers(const NameText& text) : text_(text) {}

    // The first question costs a pass over the words; most texts never ask.
    bool is_ticker(std::uint32_t at);

    // "(NYSE: AU)": whether this word is the share, right behind its exchange. Looks three words back.
    static bool is_behind_exchange(const NameText& text, std::uint32_t at);

    // "(ASX: AL8)": the exchange before the share.
    static bool is_exchange_of_share(const NameText& text, std::uint32_t first, std::uint32_t last);

  private:
    void find();

    const NameText& text_;
    std::set<std::string_view> tickers_;
    bool known_ = false;
};

}  // namespace pressdex
