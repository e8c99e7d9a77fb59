// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one escape between the archive's text and a page. Templates never print anything that has not been through it.
#include <string>
#include <string_view>

namespace pressdex {

// Plain text as HTML, good between tags and inside quoted attributes: & < > " ' become references.
std::string html_escaped(std::string_view bytes);

}  // namespace pressdex
