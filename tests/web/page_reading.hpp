// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page consists of, as a browser's tokenizer would see it: enough to tell whether a text has become markup.
#include <map>
#include <string>
#include <vector>

namespace pressdex::testing {

struct Tag {
    std::string name;  // "/p" for an end tag
    std::map<std::string, std::string> attributes;
};

// In order. Fails the test on anything that our templates never write: an unquoted attribute, a comment, a stray '<'.
std::vector<Tag> tags_of(const std::string& page);

// "p[id], mark": names with their attributes' names.
std::vector<std::string> shapes_of(const std::string& page);

}  // namespace pressdex::testing
