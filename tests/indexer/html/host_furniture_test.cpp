// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/host_furniture.hpp"

#include "indexer/html/article_text.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::string boilerplate = "The institute works for productivity in five provinces and was founded in 1963.";

HostFurniture seen_on(int pages, const std::string& block) {
    HostFurniture furniture;
    for (int i = 0; i < pages; ++i)
        furniture.learn("a.example", "https://a.example/" + std::to_string(i),
                        {block, "Story " + std::string(i + 1, 'x')});
    return furniture;
}

TEST(HostFurniture, IsWhatMostPagesOfAHostPrint) {
    EXPECT_TRUE(seen_on(4, boilerplate).is_furniture("a.example", boilerplate));
    EXPECT_FALSE(seen_on(3, boilerplate).is_furniture("a.example", boilerplate)) << "three pages are too few";
    EXPECT_FALSE(seen_on(9, boilerplate).is_furniture("b.example", boilerplate)) << "another host's";
    EXPECT_FALSE(seen_on(9, boilerplate).is_furniture("a.example", "Story xxxx"));
}

TEST(HostFurniture, CountsAPageOnce) {
    HostFurniture furniture;
    for (int i = 0; i < 9; ++i) furniture.learn("a.example", "https://a.example/1", {boilerplate, boilerplate});
    EXPECT_EQ(furniture.pages_seen("a.example"), 1U);
    EXPECT_FALSE(furniture.is_furniture("a.example", boilerplate));
}

TEST(HostFurniture, IsNotWhatOnlySomePagesPrint) {
    HostFurniture furniture = seen_on(4, boilerplate);
    for (int i = 100; i < 110; ++i) furniture.learn("a.example", std::to_string(i), {"Other"});
    EXPECT_FALSE(furniture.is_furniture("a.example", boilerplate));
}

TEST(HostFurniture, KnowsABlockWithOtherSignsAndCaseButNotWithOtherFigures) {
    EXPECT_TRUE(seen_on(4, "Read by our people, so far!").is_furniture("a.example", "READ BY OUR PEOPLE so far"));
    EXPECT_FALSE(seen_on(4, "Petrol is Rs 272 a litre.").is_furniture("a.example", "Petrol is Rs 268 a litre."));
}

TEST(HostFurniture, IsTakenOffTheMainText) {
    const std::string html =
        "<article><h1>Headline of this very page</h1><p>The first paragraph of the story tells enough to stand for "
        "prose.</p><p>The second paragraph goes on, so that the story is longer than its boilerplate; it names no "
        "name.</p><p>" +
        boilerplate + "</p></article>";
    const auto tree = HtmlTree::parse(html);
    ASSERT_TRUE(tree);
    EXPECT_EQ(article_text(*tree).back().text, boilerplate);
    const HostFurniture furniture = seen_on(5, boilerplate);
    const auto text = article_text(*tree, {{}, {}, "a.example", &furniture});
    ASSERT_EQ(text.size(), 2U);
    EXPECT_TRUE(text.back().text.starts_with("The second paragraph"));
}

TEST(HostFurniture, TellsHostsByTheirAddresses) {
    EXPECT_EQ(host_of("https://www.Example.org:443/a?b=//c"), "example.org");
    EXPECT_EQ(host_of("http://user@press.example/x"), "press.example");
    EXPECT_EQ(host_of("no address"), "");
}

}  // namespace
}  // namespace pressdex
