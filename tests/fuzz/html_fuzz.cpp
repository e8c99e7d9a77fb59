// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes may be a web page: the reader must stay calm, and what it gives be text.
#include "indexer/readers/html.hpp"
#include "press/text/charset.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    Complaints complaints;
    Piece piece;
    piece.bytes.assign(reinterpret_cast<const char*>(bytes), size);
    is_html("page", piece.bytes);
    for (const Draft& draft : drafts_of_html(piece, "page", complaints)) {
        if (draft.text.empty() || !is_valid_utf8(draft.text) || !is_valid_utf8(draft.title)) std::abort();
        if (draft.text.find('\0') != std::string::npos) std::abort();
    }
    return 0;
}
