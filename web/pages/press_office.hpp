// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a press office prints beside its story: when it may be used, whom to ask, which sums and targets it names.
// Shown, never searched by.
#include "press/story.hpp"
#include "web/templates.hpp"

namespace pressdex {

// "For immediate release", "Embargoed until 5 May 2024, 10:00 GMT"; false when nothing is said.
View release_view(const Story& story);

// False when the story names none.
View contacts_view(const Story& story);
View figures_view(const Story& story);

}  // namespace pressdex
