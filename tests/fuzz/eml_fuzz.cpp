// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes a mail holds: drafts of valid text or a complaint, never an exception.
#include "indexer/readers/eml.hpp"
#include "press/text/charset.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

void check(const std::vector<pressdex::Draft>& drafts, pressdex::Complaints& complaints) {
    for (const auto& draft : drafts) {
        for (const auto* text : {&draft.text, &draft.title, &draft.byline, &draft.outlet, &draft.id, &draft.url}) {
            if (!pressdex::is_valid_utf8(*text)) std::abort();
        }
    }
    if (drafts.empty() && complaints.take().empty()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    Complaints complaints;
    const Piece piece{std::string(reinterpret_cast<const char*>(bytes), size)};
    check(drafts_of_eml(piece, "fuzz", complaints), complaints);
    is_eml("fuzz", piece.bytes);
    return 0;
}
