// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tokens in one line, to compare and to read.
#include "press/text/analysis.hpp"

#include <string>
#include <string_view>

namespace pressdex {

// "g&jtc ~g ~jtc and" : words, ~parts, +bigrams; "/stem" where it differs, "@7" where a position is not the next
// (words) or that of the token before (parts, bigrams).
inline std::string said(std::string_view text, std::string_view language = {}) {
    std::string out;
    std::uint32_t next = 0;
    std::uint32_t last = 0;
    for (const OwnedToken& token : tokens(text, language)) {
        if (!out.empty()) out.push_back(' ');
        if (token.kind == TokenKind::part) out.push_back('~');
        if (token.kind == TokenKind::bigram) out.push_back('+');
        out.append(token.folded);
        if (token.stem != token.folded) out.append("/").append(token.stem);
        const std::uint32_t expected = token.kind == TokenKind::word ? next : last;
        if (token.position != expected) out.append("@").append(std::to_string(token.position));
        last = token.position;
        if (token.kind == TokenKind::word) next = token.position + 1;
    }
    return out;
}

}  // namespace pressdex
