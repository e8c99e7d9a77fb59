// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The stories of an archive as they are stored, for those who write it, explain it and look it over. Searches nothing.
#include "press/archive.hpp"
#include "press/result.hpp"
#include "press/story.hpp"

#include <functional>
#include <string_view>

namespace pressdex {

// Fails with not_found when there is none of that id.
Result<Story> stored_story(const Archive& archive, std::string_view id);

// Calls `take` with each story, in the order of the archive.
Result<void> for_each_stored_story(const Archive& archive, const std::function<void(const Story&)>& take);

}  // namespace pressdex
