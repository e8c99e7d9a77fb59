// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/plain_text.hpp"

#include "press/text/charset.hpp"

#include <utility>

namespace pressdex {

bool is_plain_text(std::string_view /*path*/, std::string_view /*head*/) {
    return true;
}

std::vector<Draft> drafts_of_plain_text(const Piece& piece, const std::string& file, Complaints& complaints) {
    if (piece.bytes.empty()) {
        complaints.add({file, 0, "the file is empty", "nothing to index", Severity::note});
        return {};
    }
    Decoded read = decoded(piece.bytes);
    if (read.binary) {
        complaints.add({file, 0, "binary content (NUL bytes)", "left out", Severity::refused});
        return {};
    }
    if (read.text.find_first_not_of(" \t\n") == std::string::npos) {
        complaints.add({file, 0, "only white space", "nothing to index", Severity::note});
        return {};
    }
    if (read.first_bad_byte) {
        complaints.add({file, 0, "not valid UTF-8 from byte " + std::to_string(*read.first_bad_byte),
                        "read as " + read.charset, Severity::note});
    }
    Draft draft;
    draft.text = std::move(read.text);
    draft.line = piece.line;
    std::vector<Draft> drafts;
    drafts.push_back(std::move(draft));
    return drafts;
}

}  // namespace pressdex
