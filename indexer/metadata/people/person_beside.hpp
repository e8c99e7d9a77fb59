// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The people whom a page names beside a story's text: who wrote it, and whom to ask. Finds nobody in the text itself.
#include "indexer/authority/knowledge.hpp"
#include "press/story.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace pressdex {

// The names in a byline, with the role "author" or "editor" ("By Isuru Parakrama", "Editor : Heryadi"), and those of
// contacts, with their own role or "press contact". Desks, outlets and whoever stands among `people` already are left
// out. Linear in the byline.
std::vector<Person> people_beside(std::string_view byline, std::span<const Contact> contacts,
                                  const std::vector<Person>& people, const Knowledge& knowledge);

}  // namespace pressdex
