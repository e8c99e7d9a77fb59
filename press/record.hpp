// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The stored form of a story (a Xapian document's data): compact bytes and back. Knows nothing of Xapian.
#include "press/result.hpp"
#include "press/story.hpp"

#include <string>
#include <string_view>

namespace pressdex {

// Changes with the layout; part of the archive's schema, so that an archive of another one is refused as a whole.
inline constexpr unsigned record_version = 3;

// story_from_record(record_from(s)) == s. Linear in the text.
std::string record_from(const Story& story);

// Fails with ErrorKind::damaged on bytes that no version of ours wrote; never reads beyond them.
Result<Story> story_from_record(std::string_view bytes);

}  // namespace pressdex
