// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The field that a mistyped name may have meant. Knows the schema only.
#include <string>
#include <string_view>

namespace pressdex::query {

// The name of the field that others call so (country, headline), or else whose name or alias is at most two letters
// away (one for names under five letters), or that begins with at least three letters typed; empty if none is.
std::string field_like(std::string_view name);

}  // namespace pressdex::query
