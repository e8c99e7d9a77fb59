// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The organizations of a story: from authority data, from patterns, and as the text itself introduces them. People and
// programmes stand elsewhere.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "press/story.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace pressdex {

// In the order of their first mentions, each with all its printed forms; takes their words in `taken`. Linear in the
// words, but for the few names.
std::vector<Organization> organizations_of(const NameText& text, std::span<const Mention> mentions, NameSpans& taken);
std::vector<Organization> organizations_of(const Reading& reading, std::span<const Mention> mentions,
                                           const Knowledge& knowledge);

// What a document's own metadata name: known bodies get their canonical name and acronym, unknown ones stand as given.
Organization organization_from_given(std::string_view given, const Knowledge& knowledge);

}  // namespace pressdex
