// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Legal forms of companies that print dots between small letters: one word each, and nobody's initials. Those in
// capitals alone ("S.A.") may be initials and do not stand here.
#include <array>
#include <string_view>

namespace pressdex {

// As printed, without the last dot. "o.o" ends "Sp. z o.o.".
inline constexpr auto dotted_forms = std::to_array<std::string_view>(
    {"S.p.A", "S.p.a", "S.r.l", "S.n.c", "S.a.s", "s.r.o", "d.o.o", "o.o", "a.s", "A.Ş"});

}  // namespace pressdex
