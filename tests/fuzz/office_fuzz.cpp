// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes an office document holds: drafts of valid text or a complaint, never an exception. The bytes are taken
// as a zip file, and packed into one as the main part.
#include "indexer/readers/office.hpp"
#include "press/text/charset.hpp"
#include "tests/indexer/readers/zip_writer.hpp"

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
    check(drafts_of_docx(piece, "fuzz", complaints), complaints);
    check(drafts_of_odt(piece, "fuzz", complaints), complaints);
    const Piece word{zip_of({{"word/document.xml", piece.bytes}, {"docProps/core.xml", piece.bytes}})};
    check(drafts_of_docx(word, "fuzz", complaints), complaints);
    const Piece open{zip_of({{"content.xml", piece.bytes}, {"meta.xml", piece.bytes}})};
    check(drafts_of_odt(open, "fuzz", complaints), complaints);
    return 0;
}
