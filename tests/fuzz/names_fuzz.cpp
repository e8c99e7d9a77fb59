// SPDX-License-Identifier: GPL-3.0-or-later
// Any text: its names stand in it, their evidence is short, and their words are words of it.
#include "indexer/authority/knowledge.hpp"
#include "indexer/metadata/names.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "indexer/metadata/reading/reading.hpp"
#include "press/text/charset.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

const pressdex::Knowledge& knowledge() {
    static const auto read = pressdex::knowledge_from(pressdex::knowledge_folder({}));
    if (!read) std::abort();
    return **read;
}

void must(bool claim) {
    if (!claim) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = pressdex::decoded(std::string_view(reinterpret_cast<const char*>(bytes), size)).text;
    pressdex::Outline outline;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto to = std::min(text.find('\n', from), text.size());
        if (from == 0) {
            outline.title = text.substr(0, to);
        } else {
            outline.body.push_back(text.substr(from, to - from));
        }
        from = to + 1;
    }
    const pressdex::Reading reading(outline);
    const auto names = pressdex::names_of(reading, pressdex::mentions_in(reading, knowledge()), knowledge());
    for (const auto& span : names.spans.all()) must(span.first <= span.last && span.last < reading.words().size());
    for (const auto& organization : names.organizations)
        must(!organization.name.empty() && organization.evidence.quote.size() <= 120);
    for (const auto& person : names.people) must(!person.name.empty() && person.evidence.quote.size() <= 120);
    for (const auto& programme : names.programmes) must(!programme.name.empty());
    for (const auto& quotation : names.quotations) must(!quotation.text.empty());
    return 0;
}
