// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who wrote a page's story, as the page says. Finds no people in running text.
#include "indexer/html/html_tree.hpp"
#include "indexer/html/page_map.hpp"

#include <string>
#include <string_view>

namespace pressdex {

// `linked` and `in_head`: what JSON-LD and the head give; else rel=author, microdata and elements that are called
// bylines, in the story's part of the page. "By", "Von", "Par" and their like are taken off. Empty where only the
// outlet, an address or an administrator signs.
std::string byline_of(const HtmlTree& tree, const PageMap& map, std::string_view linked, std::string_view in_head,
                      std::string_view outlet);

}  // namespace pressdex
