// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lines in which a site speaks of itself or says whose text it prints: browsers, age limits, channels to follow, the
// source. Known by several words together, never by a whole phrase (furniture_phrases.hpp).
#include "indexer/cleaning/lines.hpp"

namespace pressdex {

// "Best viewed with Chrome, Firefox or Edge", "Follow the Courier on WhatsApp", "866 views", "Scan with WeChat to
// share". Linear.
bool is_site_notice(const Line& line);

// "Eds: Adds comment.", "BC-HIL--Trade-Fair,0312": what a wire tells the papers that print it. Linear.
bool is_wire_note(const Line& line);

// "Updated 10 minutes ago", "Actualizado hace 10 min.": the page is fetched and told anew all day long. Linear.
bool tells_last_update(const Line& line);

// "Source: Hill News Agency": a line of its own, under a story that was taken from elsewhere. Linear.
bool is_source_credit(const Line& line);

}  // namespace pressdex
