// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words of an HTML fragment that is text already: a feed item, a mail. All of it is kept; no main text is sought.
#include "press/result.hpp"

#include <string>
#include <string_view>

namespace pressdex {

// Blocks become paragraphs parted by a blank line, <br> a line feed, list items begin with "• ", headings with "## ";
// script, style, captions and what the style hides are left out. `html` is valid UTF-8; plain text comes back as it is,
// blanks folded. Fails for what the parser refuses (html_tree.hpp). Linear.
Result<std::string> text_of_html_fragment(std::string_view html);

}  // namespace pressdex
