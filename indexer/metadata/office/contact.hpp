// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whom a release asks journalists to call or write to. Reads blocks that call themselves contacts, never a site's own
// address in its footer.
#include "press/story.hpp"

#include <string_view>
#include <vector>

namespace pressdex {

// In the order of the text, 20 at most; each with a telephone number or an e-mail address, as printed. Nothing is
// looked at where no line says "contact", "for further information" or the like. Linear.
std::vector<Contact> contacts_in(std::string_view text);

}  // namespace pressdex
