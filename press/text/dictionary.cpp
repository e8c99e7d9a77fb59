// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/dictionary.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace pressdex {

struct Dictionary::Work {
    std::unique_ptr<icu::BreakIterator> breaks;
};

Dictionary::Dictionary() : work_(std::make_unique<Work>()) {}
Dictionary::~Dictionary() = default;
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;

void Dictionary::words_of(std::string_view run, std::vector<Span>& out) {
    out.clear();
    UErrorCode status = U_ZERO_ERROR;
    if (work_->breaks == nullptr) {  // a millisecond that most texts never need
        work_->breaks.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, run.data(), static_cast<std::int64_t>(run.size()), &status);
    if (U_SUCCESS(status)) work_->breaks->setText(&text, status);
    std::uint32_t from = 0;
    if (U_SUCCESS(status)) {
        work_->breaks->first();
        for (std::int32_t to = work_->breaks->next(); to != icu::BreakIterator::DONE; to = work_->breaks->next()) {
            out.push_back({from, static_cast<std::uint32_t>(to)});
            from = static_cast<std::uint32_t>(to);
        }
    }
    utext_close(&text);
    // ICU's data may be built without a dictionary: then the run is one word, as UAX #29 leaves it.
    if (from < run.size()) out.push_back({from, static_cast<std::uint32_t>(run.size())});
}

}  // namespace pressdex
