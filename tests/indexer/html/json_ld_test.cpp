// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/json_ld.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(JsonLd, GivesTheFieldsOfAnArticle) {
    const auto found = linked_articles(R"({"@context":"https://schema.org","@type":"NewsArticle",
        "headline":"Dam opened &amp; filled","description":"It is full.","url":"https://example.org/a",
        "datePublished":"2023-11-07","dateModified":"2023-11-08","dateCreated":"2023-11-06","inLanguage":"en-GB",
        "author":[{"@type":"Person","name":"Asma Khan"},{"@type":"Person","name":"Bilal Shah"}],
        "publisher":{"@type":"Organization","name":"Daily Example"},"articleBody":"The dam."})");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kind, LinkedKind::article);
    EXPECT_EQ(found[0].headline, "Dam opened & filled");
    EXPECT_EQ(found[0].description, "It is full.");
    EXPECT_EQ(found[0].url, "https://example.org/a");
    EXPECT_EQ(found[0].published, "2023-11-07");
    EXPECT_EQ(found[0].modified, "2023-11-08");
    EXPECT_EQ(found[0].created, "2023-11-06");
    EXPECT_EQ(found[0].language, "en-GB");
    EXPECT_EQ(found[0].author, "Asma Khan, Bilal Shah");
    EXPECT_EQ(found[0].publisher, "Daily Example");
    EXPECT_EQ(found[0].body, "The dam.");
}

struct Published {
    const char* what;
    const char* json;
    std::vector<std::string> days;  // of the articles found, in order
};

TEST(JsonLd, FindsArticlesWhereverTheyAreWrapped) {
    const Published table[] = {
        {"a list", R"([{"@type":"Article","datePublished":"2021-01-02"}])", {"2021-01-02"}},
        {"a graph",
         R"({"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2021-01-02"}]})",
         {"2021-01-02"}},
        {"a list of graphs",
         R"([{"@graph":[{"@type":"Article","datePublished":"2021-01-02"}]},{"@graph":[{"@type":"WebPage","datePublished":"2021-01-03"}]}])",
         {"2021-01-02", "2021-01-03"}},
        {"mainEntity",
         R"({"@type":"WebSite","mainEntity":{"@type":"BlogPosting","datePublished":"2021-01-02"}})",
         {"2021-01-02"}},
        {"several types", R"({"@type":["Thing","ReportageNewsArticle"],"datePublished":"2021-01-02"})", {"2021-01-02"}},
        {"a type with its namespace",
         R"({"@type":"http://schema.org/NewsArticle","datePublished":"2021-01-02"})",
         {"2021-01-02"}},
        {"a typed value",
         R"({"@type":"Article","datePublished":{"@type":"Date","@value":"2021-01-02"}})",
         {"2021-01-02"}},
        {"a list of values", R"({"@type":"Article","datePublished":["2021-01-02"]})", {"2021-01-02"}},
        {"an HTML comment around it", R"(<!-- {"@type":"Article","datePublished":"2021-01-02"} -->)", {"2021-01-02"}},
        {"a CDATA section around it",
         R"(//<![CDATA[
            {"@type":"Article","datePublished":"2021-01-02"}
            //]]>)",
         {"2021-01-02"}},
        {"comments inside it", R"({"@type":"Article", /* who */ "datePublished":"2021-01-02"})", {"2021-01-02"}},
        {"line feeds inside strings",
         "{\"@type\":\"Article\",\"description\":\"one\ntwo\",\"datePublished\":\"2021-01-02\"}",
         {"2021-01-02"}},
        {"a semicolon behind it", R"({"@type":"Article","datePublished":"2021-01-02"};)", {"2021-01-02"}},
        {"broken behind the date",
         R"({"@type":"Article","headline":"Dam","datePublished":"2021-01-02","author":})",
         {"2021-01-02"}},
        {"a comma too many", R"({"@type":"Article","headline":"Dam","datePublished":"2021-01-02",})", {"2021-01-02"}},
        {"an event", R"({"@type":"Event","startDate":"2021-01-02","datePublished":"2021-01-02"})", {}},
        {"a person", R"({"@type":"Person","birthDate":"1971-01-02"})", {}},
        {"a job", R"({"@type":"JobPosting","datePosted":"2021-01-02","datePublished":"2021-01-02"})", {}},
        {"a comment on the article",
         R"({"@type":"Article","datePublished":"2021-01-02","comment":[{"@type":"Comment","datePublished":"2022-01-02"}]})",
         {"2021-01-02"}},
        {"what a list of teasers holds",
         R"({"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2022-01-02"}]})",
         {}},
        {"parts and mentions",
         R"({"@type":"Article","datePublished":"2021-01-02","hasPart":{"@type":"Article","datePublished":"2020-01-02"},
             "mentions":[{"@type":"Article","datePublished":"2019-01-02"}]})",
         {"2021-01-02"}},
        {"a broken event", R"({"@type":"Event","startDate":"2021-01-02",})", {}},
        {"nothing", "", {}},
        {"no JSON", "window.x = 1;", {}},
        {"a number", "17", {}},
    };
    for (const Published& row : table) {
        std::vector<std::string> days;
        for (const LinkedArticle& one : linked_articles(row.json)) days.push_back(one.published);
        EXPECT_EQ(days, row.days) << row.what;
    }
}

TEST(JsonLd, IsNotLedDeepOrFar) {
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    EXPECT_TRUE(linked_articles(deep).empty());
    std::string graphs;
    for (int i = 0; i < 1000; ++i) graphs += R"({"@type":"Article","mainEntity":)";
    EXPECT_LE(linked_articles(graphs).size(), 1U);
    std::string many = "[";
    for (int i = 0; i < 5000; ++i) many += R"({"@type":"Article","datePublished":"2021-01-02"},)";
    many.back() = ']';
    EXPECT_EQ(linked_articles(many).size(), 64U);
    EXPECT_TRUE(
        linked_articles(R"({"@type":{"@type":[[["Article"]]]},"datePublished":[[[[[["2021-01-02"]]]]]]})").empty());
}

}  // namespace
}  // namespace pressdex
