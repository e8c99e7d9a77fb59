// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in a script: few articles come out, each that is no other thing.
#include "indexer/html/json_ld.hpp"
#include "press/text/charset.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    const std::string text = decoded(std::string_view(reinterpret_cast<const char*>(bytes), size)).text;
    const auto articles = linked_articles(text);
    if (articles.size() > 64) std::abort();
    for (const LinkedArticle& one : articles) {
        if (one.kind == LinkedKind::other) std::abort();
    }
    return 0;
}
