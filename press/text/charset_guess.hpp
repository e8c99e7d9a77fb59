// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which charset from before Unicode bytes are in that nothing declares: by which letters stand side by side in them. A
// guess; whoever declares a charset is believed before it.
#include <string_view>

namespace pressdex {

// A name that ICU knows ("windows-1251"), of a static table; empty where the bytes may as well be Windows-1252, are too
// few to tell, or fit nothing. Looks at the first 64 KB.
std::string_view guessed_charset(std::string_view bytes);

}  // namespace pressdex
