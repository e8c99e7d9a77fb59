// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What ministries and chambers are for, as lists across commas: "of Food, Agriculture and Livestock", "Industry, Mining
// and Trade Ministry". Finds no bodies itself.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"

#include <cstdint>

namespace pressdex {

class OfficeSubjects {
  public:
    OfficeSubjects(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    // Behind the name first..last that binds a subject by "of": the last word of the list, or `last` where there is
    // none.
    std::uint32_t end_behind(std::uint32_t first, std::uint32_t last) const;

    // Before a name that begins with a subject: the first word of the list, or `first` where there is none.
    std::uint32_t begin_before(std::uint32_t first) const;

  private:
    bool is_subject(std::uint32_t at) const;
    bool is_german_subject(std::uint32_t at) const;

    const NameText& text_;
    const NameSpans& taken_;
};

}  // namespace pressdex
