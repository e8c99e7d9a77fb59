// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The day on which the thing told of happened or will happen, apart from the day of publication.
#include "indexer/cleaning/outline.hpp"

#include <optional>

namespace pressdex {

// The day of the story's main event: a date printed in the lede or the first sentences, or a weekday ("on Monday"),
// "yesterday", "tomorrow" resolved against the publication day. Of several days (12 to 14 March) the first one.
// Empty when the only day named is the publication day itself: that says no more than the publication does.
std::optional<Event> event_of(const Outline& outline, const std::optional<Published>& published);

}  // namespace pressdex
