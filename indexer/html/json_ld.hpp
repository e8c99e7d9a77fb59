// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page says about its article in JSON-LD (schema.org). Reads the JSON of a script element; decides nothing.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// How far a schema.org type speaks for the story of the page.
enum class LinkedKind : std::uint8_t { other, page, work, article };

// One thing that may be the page's article. Values as given, character references read; empty where there is none.
struct LinkedArticle {
    LinkedKind kind = LinkedKind::other;
    std::string headline, description, url, language, publisher, author, body, site;
    std::string published, created, modified, uploaded;  // datePublished, dateCreated, dateModified, uploadDate
};

// The articles, pages and works (video, recipe) of one script, in its order: top level, lists, @graph and mainEntity.
// Never events, people, comments, nor what an article links to (hasPart, mentions, itemListElement). Comments and line
// feeds inside strings are put up with; of JSON that is broken otherwise only dates and headline are read. Hostile
// input costs little: at most 1 MB and 32 levels are looked at, 64 articles given.
std::vector<LinkedArticle> linked_articles(std::string_view script);

}  // namespace pressdex
