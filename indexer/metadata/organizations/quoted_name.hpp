// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Names between quotation marks that stand right behind what says whose they are, and how a body's name is printed with
// the sign that closes it. Whole quotations stand elsewhere.
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace pressdex {

// The last word of a quoted name that begins at `first`: a few words, closed in the same sentence.
std::optional<std::uint32_t> end_of_quoted(const NameText& text, std::uint32_t first);

// What closes words first..last behind their last letter: a quotation mark that was opened inside, the full stop of
// "S.A.S."; empty where nothing does.
std::string closing_of(const NameText& text, std::uint32_t first, std::uint32_t last);

// Words first..last without the first bytes of an elided article, with the marks and stops that belong to them.
std::string body_printed(const NameText& text, std::uint32_t first, std::uint32_t last, std::uint32_t article = 0);

}  // namespace pressdex
