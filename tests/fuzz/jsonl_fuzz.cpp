// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a line holds: a draft of valid text or a complaint, never an exception; and the quick route tells nothing
// that the thorough one does not.
#include "indexer/readers/jsonl.hpp"
#include "press/text/charset.hpp"
#include "tests/indexer/readers/json_told.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    Complaints complaints;
    const Piece piece{std::string(reinterpret_cast<const char*>(bytes), size), 1, true};
    const auto drafts = drafts_of_jsonl(piece, "fuzz", complaints);
    for (const Draft& draft : drafts) {
        if (!is_valid_utf8(draft.text) || !is_valid_utf8(draft.title)) std::abort();
    }
    if (drafts.empty() && complaints.take().empty()) std::abort();
    is_jsonl("fuzz", piece.bytes);
    if (const auto told = told_quickly(piece.bytes); told && told != told_thoroughly(piece.bytes)) std::abort();
    return 0;
}
