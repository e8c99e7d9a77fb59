// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Signs, codes and names of currencies, and whose they are. Reads no number.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace pressdex {

enum class CurrencyPlace : std::uint8_t { before = 1, after = 2, both = 3 };

struct CurrencySign {
    std::string_view sign;  // lower case
    std::string_view code;  // ISO 4217, or a class of several: "$", "Rs", "pound", "peso", "rial", "yen"
    CurrencyPlace place = CurrencyPlace::both;
    bool needs_magnitude = false;  // means something else before or behind a bare number: "P500", "won 3"
};

struct SignFound {
    const CurrencySign* sign = nullptr;
    std::size_t from = 0, to = 0;
};

// The sign that ends at `end` or right behind it (blanks between them skipped), and the one that begins there.
std::optional<SignFound> currency_before(std::string_view text, std::size_t end);
std::optional<SignFound> currency_after(std::string_view text, std::size_t at);

// Whose currency the class is in that country ("Rs" in Nepal: NPR); empty where the country has none of the class.
std::string_view currency_in(std::string_view code, std::string_view country);

// A class rather than a currency, and the one it means where no country tells; empty = cannot be known.
bool is_class(std::string_view code);
std::string_view usual_currency(std::string_view code);

}  // namespace pressdex
