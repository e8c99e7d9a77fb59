// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the class and id of an element say about what it holds, by the words that sites build these names from. Looks
// at no text.
#include <cstdint>
#include <string_view>

namespace pressdex {

enum class ClassHint : std::uint8_t {
    none,
    content,    // "article-body", "entry-content": the story stands here
    soft,       // "meta", "tools", "promo": beside the story, unless most of it stands inside
    furniture,  // "related", "share", "teaser": other than the story, unless most of it stands inside
    certain,    // "comments", "sidebar", "cookie": never the story, whatever the element around it says
};

// `names` is a class attribute or an id: words parted by blanks, hyphens, underscores, capitals. The strongest hint of
// furniture wins over content. Linear.
ClassHint hint_of_class(std::string_view names);

}  // namespace pressdex
