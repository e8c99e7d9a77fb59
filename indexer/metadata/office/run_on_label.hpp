// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page that lost its line breaks wrote onto a name: "Castro" before "Email:" is "CastroEmail:", before a link
// "Castrohttps://". Knows labels of addresses in English only; finds no name.
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace pressdex {

// Bytes at the end of the word that are the label, or the scheme of a link, of what stands behind it; 0 where the word
// is whole. A small letter must stand before a label, as in no name that ends so. Constant time.
constexpr std::size_t run_on_label(std::string_view word, std::string_view behind) {
    constexpr std::array<std::string_view, 8> labels = {"Email", "E-mail", "Tel",     "Telephone",
                                                        "Phone", "Mobile", "Website", "Contact"};
    constexpr std::size_t shortest_name = 2;  // bytes
    if (behind.starts_with("://"))
        for (const std::string_view scheme : {std::string_view("https"), std::string_view("http")})
            if (word.size() >= scheme.size() + shortest_name && word.ends_with(scheme)) return scheme.size();
    if (!behind.starts_with(':')) return 0;
    const auto is_joined = [&](std::string_view label) {
        if (word.size() < label.size() + shortest_name || !word.ends_with(label)) return false;
        const char before = word[word.size() - label.size() - 1];
        return before >= 'a' && before <= 'z';
    };
    const auto* const found = std::ranges::find_if(labels, is_joined);
    return found == labels.end() ? 0 : found->size();
}

}  // namespace pressdex
