// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page would cost to parse, from one pass over its tags. Builds no tree; errs on the dear side.
#include <cstddef>
#include <string>
#include <string_view>

namespace pressdex {

// gumbo 0.10.1 takes quadratic time in open elements (40,000 open <div>, 200 KB: 13.8 s) and in the attributes of one
// tag (20,000: 2.6 s). Real pages stay far below: browsers themselves stop nesting at 512 (Chromium, WebKit).
constexpr std::size_t largest_page = 16U << 20U;
constexpr std::size_t most_open_elements = 500;
constexpr std::size_t most_attributes = 200;
// Formatting elements that were never closed (<font>, <b>) are opened again in each block that follows: so few bytes
// can mean very many nodes.
constexpr std::size_t most_reopened = 2'000'000;

// Why the page is not parsed; empty for one that may be. Linear.
std::string why_too_dear(std::string_view html);

}  // namespace pressdex
