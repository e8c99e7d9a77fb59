// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One quotation as pages show it: words with marks, speaker, story. Finds none.
#include "searcher/quotes.hpp"
#include "web/links.hpp"
#include "web/templates.hpp"

namespace pressdex {

View quoted_view(const Links& links, const Quoted& quoted);

}  // namespace pressdex
