// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text for terminals and logs, with nothing in it that acts on them. HTML, JSON and CSV have their own escapes.
#include <string>
#include <string_view>

namespace pressdex {

// C0 controls but tab and line feed, DEL, C1, bidi controls and line separators as "\u{202e}", bytes that are no UTF-8
// as "\x{ff}".
std::string visible(std::string_view text);

}  // namespace pressdex
