// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The pages' texts, compiled in: templates and style sheet. Whoever fills them escapes nothing and cannot forget to.
#include <span>
#include <string>
#include <string_view>

#include <kainjow/mustache.hpp>

namespace pressdex {

// What a template is filled with.
using View = kainjow::mustache::data;

struct NamedText {
    std::string_view name;
    std::string_view text;
};

// templates/NAME.mustache, as they stand.
std::span<const NamedText> template_texts();
std::string_view style_sheet();

// Changes with templates, style sheet and version: for ETags and for the style sheet's address.
std::string_view build_mark();

// The page NAME, filled; {{> other}} stands for templates/other.mustache. The name is one of ours.
std::string rendered(std::string_view name, const View& view);

// A value for {{#name}}: false when the text is empty, so that sections about nothing vanish.
View text_or_nothing(std::string text);
View list();

}  // namespace pressdex
