// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every page has: head, nameplate, navigation, foot; and the words in which pages name fields and numbers.
#include "press/schema.hpp"
#include "web/links.hpp"
#include "web/response.hpp"
#include "web/templates.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace pressdex {

// A view with what the parts "top" and "bottom" show; pages add their own to it.
enum class SearchBox : bool { in_the_page, in_the_nameplate };
View frame(const Links& links, const std::string& title, SearchBox box = SearchBox::in_the_page);

// 200 with the filled template.
Response filled_page(std::string_view name, const View& view);

// 200 with an object that is JSON already.
Response json_answer(std::string json);

// "Sector" and "Sectors".
std::string_view heading_of(FieldId field);
std::string_view plural_of(FieldId field);

// 24674 -> "24,674"
std::string with_commas(std::uint64_t number);
// "1 story", "24,674 stories"
std::string stories_counted(std::uint64_t number);

}  // namespace pressdex
