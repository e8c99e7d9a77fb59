// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Mentions of bodies that no sighting saw: in headlines, in capitals, by acronym or first word. Finds no body that was
// not gathered.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/gathered_bodies.hpp"

namespace pressdex {

// In text order, in words that nothing took; takes them.
void add_later_mentions(const NameText& text, GatheredBodies& bodies, NameSpans& taken);

}  // namespace pressdex
