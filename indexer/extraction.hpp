// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A story's text and origin -> all its metadata: the order in which the finders run, and nothing of how each one finds.
// The one way for stories read just now and for stored ones whose knowledge or corrections have changed.
#include "indexer/authority/knowledge.hpp"
#include "indexer/cleaning/outline.hpp"
#include "indexer/correction.hpp"
#include "indexer/readers/draft.hpp"
#include "press/story.hpp"

#include <span>

namespace pressdex {

// Part of what an archive is stamped with: raise it when the finders find otherwise, and archives extract anew.
inline constexpr unsigned extraction_version = 11;

// The outline's text and what was read beside it, as they are kept. Whatever a finder may look at has to be in it.
void keep_origin(Story& story, Outline&& outline, const Draft& draft);

// Finds all metadata anew and applies the corrections one after the other; id, file, address and text stay, and so do
// the release status and the contacts, which are read where the text still has its furniture.
void extract(Story& story, const Knowledge& knowledge, std::span<const Correction> corrections = {});

}  // namespace pressdex
