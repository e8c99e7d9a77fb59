// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stories by docid and docids by id. Never seeks by words.
#include "press/archive.hpp"
#include "press/story.hpp"

#include <cstdint>
#include <string_view>

namespace pressdex {

// Docid of the story with this id; 0 if there is none. Throws what Xapian throws.
std::uint32_t docid_of(const Archive& archive, std::string_view id);

// Leaves what lists do not show: the text.
Story without_text(Story story);

// The stored story without its text. Throws as stored_story does.
Story brief_story(const Archive& archive, std::uint32_t docid);

}  // namespace pressdex
