// SPDX-License-Identifier: GPL-3.0-or-later
// Money, targets, contacts and release lines in any bytes: what is found lies in the text and has a value.
#include "indexer/metadata/office/amount.hpp"
#include "indexer/metadata/office/contact.hpp"
#include "indexer/metadata/office/release_line.hpp"
#include "indexer/metadata/office/target.hpp"

#include <cmath>
#include <cstdint>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace pressdex;
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    Story story;
    static const std::string languages[] = {"en", "id"};
    story.language = languages[size % 2];
    story.body = {text};
    for (const auto& amount : amounts_in(story)) {
        if (!std::isfinite(amount.value) || amount.value <= 0 || text.find(amount.text) == text.npos) __builtin_trap();
        if (amount.evidence.quote.size() > 120) __builtin_trap();
    }
    for (const auto& target : targets_in(story)) {
        if (!std::isfinite(target.value) || text.find(target.text) == text.npos) __builtin_trap();
    }
    for (const auto& contact : contacts_in(text)) {
        if (contact.phone.empty() && contact.email.empty()) __builtin_trap();
    }
    (void)release_status_in(text);
    return 0;
}
