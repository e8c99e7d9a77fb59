// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/utf8.hpp"
#include "tests/web/page_reading.hpp"
#include "tests/web/sample_shelf.hpp"
#include "web/handler.hpp"
#include "web/html.hpp"
#include "web/plain_text.hpp"
#include "web/templates.hpp"
#include "web/url.hpp"

#include <algorithm>
#include <fstream>
#include <set>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::vector<std::string> payloads() {
    std::ifstream file(std::string(PRESSDEX_SOURCE) + "/tests/web/xss_payloads.txt");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

std::string page(const Handler& handler, const std::string& path, const std::string& query = {}) {
    return handler.answer({"GET", path, query, {}, false}).body;
}

TEST(Escaping, LeavesNothingThatActsInHtml) {
    const std::vector<std::pair<std::string, std::string>> rows = {
        {"", ""},
        {"a & b", "a &amp; b"},
        {"<b>", "&lt;b&gt;"},
        {"\"'", "&#34;&#39;"},
        {"&lt;", "&amp;lt;"},
        {"a\nb\tc", "a b c"},
        {std::string("a\0b", 3), "a b"},
        {"\x1b[31m", " [31m"},
        {"\xff\xfe", "\uFFFD\uFFFD"},
        {"\u202Eabc\u2069", "abc"},
        {"\u0644\u0627\u06c1\u0648\u0631", "\u0644\u0627\u06c1\u0648\u0631"},
        {"\xc2\x85x", " x"},
    };
    for (const auto& [text, expected] : rows) EXPECT_EQ(html_escaped(text), expected) << text;
}

TEST(Escaping, PlainTextIsPlainAlready) {
    for (const auto& payload : payloads()) {
        for (const auto& text : {payload, "\xf0\x9f" + payload, payload + "\u202E\x01"}) {
            EXPECT_EQ(plain_text(plain_text(text)), plain_text(text));
        }
    }
}

// A page without the ways on that it offers, whose number depends on what its words find, and these by themselves.
struct Parted {
    std::vector<std::string> rest, offers;
};

Parted parted(std::string page) {
    const std::string heading = "<h2>Ways on</h2>", end = "</ul>";
    const auto from = page.find(heading);
    if (from == std::string::npos) return {testing::shapes_of(page), {}};
    const auto to = page.find(end, from) + end.size();
    const auto offers = page.substr(from, to - from);
    page.erase(from, to - from);
    return {testing::shapes_of(page), testing::shapes_of(offers)};
}

TEST(Escaping, AHundredPayloadsInAQueryChangeNoElementOfThePage) {
    ASSERT_GE(payloads().size(), 100U);
    auto shelves = testing::pool_of(testing::sample_stories());
    const Handler handler("", shelves);
    const std::vector<std::string> keys = {"q", "since", "until", "sector", "year", "sort", "page"};
    for (const auto& key : keys) {
        // Years and numbers are as good as any text.
        const auto calm_one = parted(page(handler, "/search", key + "=zzzz")).rest;
        const auto calm_two = parted(page(handler, "/search", key + "=zz+zz")).rest;
        const auto calm_offers = parted(page(handler, "/search", "q=zzzz+leather")).offers;
        ASSERT_FALSE(calm_offers.empty());
        for (const auto& payload : payloads()) {
            const auto shapes = parted(page(handler, "/search", key + "=" + query_encoded(payload)));
            EXPECT_TRUE(shapes.rest == calm_one || shapes.rest == calm_two) << key << ": " << payload;
            for (const auto& shape : shapes.offers) {
                EXPECT_NE(std::ranges::find(calm_offers, shape), calm_offers.end()) << key << ": " << payload;
            }
        }
    }
}

TEST(Escaping, AHundredPayloadsInADocumentChangeNoElementOfAnyPage) {
    auto calm_shelves = testing::pool_of({testing::story_saying("calm words")});
    const Handler calm("", calm_shelves);
    const std::vector<std::pair<std::string, std::string>> pages = {{"/", ""},
                                                                    {"/search", ""},
                                                                    {"/search", "q=zebra"},
                                                                    {"/story/00000000000000a1", "q=zebra"},
                                                                    {"/browse/organization", ""}};
    for (const auto& [path, query] : pages) {
        std::set<std::string> known;
        for (const auto& shape : testing::shapes_of(page(calm, path, query))) known.insert(shape);
        for (const auto& payload : payloads()) {
            auto shelves = testing::pool_of({testing::story_saying(payload)});
            for (const auto& shape : testing::shapes_of(page(Handler("", shelves), path, query)))
                EXPECT_TRUE(known.contains(shape)) << path << ": " << payload << ": " << shape;
        }
    }
}

TEST(Escaping, LinksOfDocumentsLeadToTheWebOnly) {
    const std::vector<std::pair<std::string, bool>> rows = {
        {"https://a.example/x?y=1&z=2", true},
        {"HTTP://A.example/", true},
        {"javascript:alert(1)", false},
        {"java\tscript:alert(1)", false},
        {"data:text/html,x", false},
        {"//evil.example/", false},
        {"https:evil", false},
        {" https://a.example", false},
        {"ftp://a.example/", false},
        {"https://a.example/\"onclick=", true},
        {"https://a.example/ b", false},
        {"&#106;avascript:alert(1)", false},
        {"", false},
    };
    for (const auto& [url, is_link] : rows) {
        auto stories = testing::sample_stories();
        stories.front().url = url;
        auto shelves = testing::pool_of(stories);
        std::size_t outward = 0;
        for (const auto& tag : testing::tags_of(page(Handler("", shelves), "/story/00000000000000a1"))) {
            if (tag.name != "a" || tag.attributes.at("href").starts_with("/") ||
                tag.attributes.at("href").starts_with("#"))
                continue;
            ++outward;
            EXPECT_EQ(tag.attributes.at("rel"), "noopener noreferrer");
        }
        EXPECT_EQ(outward, is_link ? 1U : 0U) << url;
    }
}

TEST(Templates, NeverPrintUnescapedNorCarryScriptsOrStyles) {
    ASSERT_GT(template_texts().size(), 10U);
    for (const auto& [name, text] : template_texts()) {
        for (const auto* forbidden :
             {"{{{", "{{&", "{{=", "<script", "<style", " style=", "javascript:", "http://", "https://"}) {
            EXPECT_EQ(text.find(forbidden), std::string_view::npos) << name << " has " << forbidden;
        }
        for (std::size_t at = text.find(" on"); at != std::string_view::npos; at = text.find(" on", at + 1)) {
            const auto end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz", at + 1);
            EXPECT_FALSE(end != std::string_view::npos && text[end] == '=') << name << " has an event handler";
        }
    }
}

TEST(Templates, AreAllThereAndAllUsed) {
    std::string all;
    for (const auto& [name, text] : template_texts()) all += text;
    const std::set<std::string_view> pages = {"start", "search", "asked_wrongly", "browse", "values",   "story",
                                              "help",  "error",  "timeline",      "quotes", "timelines"};
    for (const auto& [name, text] : template_texts()) {
        EXPECT_TRUE(pages.contains(name) || all.find("{{> " + std::string(name) + "}}") != std::string::npos) << name;
    }
}

}  // namespace
}  // namespace pressdex
