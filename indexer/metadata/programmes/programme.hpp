// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The programmes, projects, awards, policies and campaigns of a story that bear a name of their own. Bodies and people
// stand elsewhere.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/quotations/quoted_text.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "press/story.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace pressdex {

// In the order of their first mentions; takes their words in `taken`, in which bodies and people stand already.
// `quoted` is what stands between quotation marks.
std::vector<Programme> programmes_of(const NameText& text, std::span<const Mention> mentions,
                                     std::span<const QuotedText> quoted, NameSpans& taken);
std::vector<Programme> programmes_of(const Reading& reading, std::span<const Mention> mentions,
                                     const Knowledge& knowledge);

// Known ones get their canonical name and acronym, unknown ones stand as given.
Programme programme_from_given(std::string_view given, const Knowledge& knowledge);

}  // namespace pressdex
