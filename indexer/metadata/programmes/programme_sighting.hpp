// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where programmes are named, as each way of finding them sees it. Nothing of which mentions are one programme, and no
// finder of bodies or people.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/quotations/quoted_text.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pressdex {

struct ProgrammeSighting {
    std::uint32_t first = 0, last = 0;  // words
    std::string_view rule;
    float confidence = 0;
};

// "Programa Nacional de Productividad", "Giải thưởng Chất lượng Quốc gia": languages that say first what it is. Linear.
std::vector<ProgrammeSighting> programmes_behind_nouns(const NameText& text, const NameSpans& taken);

// project on “Developing Wool Weaving”, 'Samarth' scheme, a workshop on Quality in Weaving and Dyeing: titles. Linear.
std::vector<ProgrammeSighting> programmes_by_title(const NameText& text, std::span<const QuotedText> quoted,
                                                   const NameSpans& taken);

// Programmes in scripts without capitals: by their nouns, before or behind the name, and by quotation marks. Linear.
std::vector<ProgrammeSighting> caseless_programmes(const NameText& text, std::span<const QuotedText> quoted,
                                                   const NameSpans& taken);

}  // namespace pressdex
