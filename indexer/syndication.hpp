// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A story -> the signature by which its copies are found. What an outlet puts around an announcement (dateline, credit,
// "(ENDS)", contacts) leaves no trace in it. Never compares two stories: that stands in press/copies.
#include "press/signature.hpp"
#include "press/story.hpp"

namespace pressdex {

// Linear in the text; some 75 instructions a byte.
Signature signature_of(const Story& story);

}  // namespace pressdex
