// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a text says right beside a body's name that it is called for short: "Servicio de Cooperación Técnica
// (SERCOTEC)". Where the short name stands alone, it is found elsewhere.
#include "indexer/metadata/name_text/name_spans.hpp"
#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/organizations/acronym.hpp"
#include "indexer/metadata/organizations/gathered_bodies.hpp"

#include <span>

namespace pressdex {

// The acronyms that are told by their letters, then whatever else stands in brackets; takes the latter's words.
void learn_short_names(const NameText& text, std::span<const Acronym> learnt, GatheredBodies& bodies, NameSpans& taken);

}  // namespace pressdex
