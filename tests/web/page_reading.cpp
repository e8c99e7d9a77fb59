// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/web/page_reading.hpp"

#include <algorithm>
#include <cctype>

#include <gtest/gtest.h>

namespace pressdex::testing {
namespace {

bool is_name(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == ':';
}

std::string name_at(const std::string& page, std::size_t& at) {
    std::string name;
    while (at < page.size() && is_name(page[at])) name += page[at++];
    return name;
}

// Blank, name, and perhaps a value in double quotes.
void read_attribute(const std::string& page, std::size_t& at, Tag& tag) {
    const std::string name = name_at(page, at);
    ASSERT_FALSE(name.empty()) << "strange character in a tag: " << page.substr(at, 40);
    ASSERT_EQ(tag.attributes.count(name), 0U) << "an attribute twice: " << name;
    if (at >= page.size() || page[at] != '=') {
        tag.attributes[name] = "";
        return;
    }
    ASSERT_EQ(page.at(at + 1), '"') << "an attribute without quotes: " << name;
    const auto end = page.find('"', at + 2);
    ASSERT_NE(end, std::string::npos);
    tag.attributes[name] = page.substr(at + 2, end - at - 2);
    at = end + 1;
}

Tag read_tag(const std::string& page, std::size_t& at) {
    Tag tag;
    ++at;
    if (page[at] == '!') {
        EXPECT_EQ(page.substr(at, 13), "!doctype html");
        at = page.find('>', at);
        return {"!doctype", {}};
    }
    if (page[at] == '/') tag.name += page[at++];
    tag.name += name_at(page, at);
    EXPECT_FALSE(tag.name.empty()) << "a stray < before: " << page.substr(at, 40);
    while (at < page.size() && page[at] != '>') {
        if (page[at] == ' ' || page[at] == '/') {
            ++at;
            continue;
        }
        read_attribute(page, at, tag);
        if (::testing::Test::HasFatalFailure()) break;
    }
    return tag;
}

}  // namespace

std::vector<Tag> tags_of(const std::string& page) {
    std::vector<Tag> tags;
    for (std::size_t at = 0; at < page.size() && !::testing::Test::HasFatalFailure(); ++at) {
        if (page[at] == '<') {
            tags.push_back(read_tag(page, at));
        } else if (page[at] == '>') {
            ADD_FAILURE() << "a stray > after: " << page.substr(at < 40 ? 0 : at - 40, 40);
        }
    }
    return tags;
}

std::vector<std::string> shapes_of(const std::string& page) {
    std::vector<std::string> shapes;
    for (const auto& tag : tags_of(page)) {
        std::string shape = tag.name + "[";
        for (const auto& [name, value] : tag.attributes) shape += name + " ";
        shapes.push_back(shape + "]");
    }
    return shapes;
}

}  // namespace pressdex::testing
