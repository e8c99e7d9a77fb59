// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/html_tree.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

HtmlTree tree_of(std::string_view html) {
    auto tree = HtmlTree::parse(html);
    EXPECT_TRUE(tree) << tree.error().sentence;
    return std::move(*tree);
}

TEST(HtmlTree, HasItsNodesInDocumentOrderEachBehindItsParent) {
    const HtmlTree tree = tree_of("<title>T</title><div id=a><p>one<p>two</div><ul><li>three</ul>");
    ASSERT_GT(tree.size(), 10U);
    EXPECT_EQ(tree[0].name, "html");
    EXPECT_EQ(tree[0].end, tree.size());
    for (std::uint32_t i = 1; i < tree.size(); ++i) {
        const HtmlNode& parent = tree[tree[i].parent];
        EXPECT_LT(tree[i].parent, i);
        EXPECT_LE(tree[i].end, parent.end);
        EXPECT_GT(tree[i].end, i);
        EXPECT_EQ(tree[i].depth, parent.depth + 1);
    }
    const auto div = tree.elements("div");
    ASSERT_EQ(div.size(), 1U);
    EXPECT_EQ(tree.attribute(div[0], "id"), "a");
    EXPECT_EQ(tree.visible_text(div[0]), "one two");
}

TEST(HtmlTree, ReadsCharacterReferencesInTextAndAttributes) {
    const HtmlTree tree = tree_of("<meta name=x content='R&amp;D &#8211; &eacute;'><p>A&nbsp;&lt;B&gt;</p>");
    EXPECT_EQ(tree.attribute(tree.elements("meta").at(0), "content"), "R&D – é");
    EXPECT_EQ(tree.visible_text(tree.elements("p").at(0)), "A\u00A0<B>");
}

TEST(HtmlTree, PartsBlocksByOneBlankAndLeavesInlineElementsTogether) {
    const struct {
        const char* html;
        const char* text;
    } cases[] = {
        {"<p>one</p>two", "one two"},
        {"one<br>two", "one two"},
        {"un<b>divid</b>ed", "undivided"},
        {"a<script>x()</script><style>p{}</style> b", "a b"},
        {"<table><tr><td>1<td>2</table>", "1 2"},
        {"  a \n\t b  ", "a b"},
        {"<p>a</p><script>x</script>b", "a b"},
        {"a<noscript>no</noscript><template>no</template>", "a"},
        {"<ruby>体罰<rp>(</rp><rt>たいばつ</rt><rp>)</rp></ruby>を", "体罰を"},
    };
    for (const auto& one : cases) {
        const HtmlTree tree = tree_of(one.html);
        EXPECT_EQ(tree.visible_text(tree.elements("body").at(0)), one.text) << one.html;
    }
}

TEST(HtmlTree, KeepsTheSourceOfScripts) {
    const HtmlTree tree = tree_of("<script type='application/ld+json'>{\"a\": \"<b>\"}</script>");
    EXPECT_EQ(tree.source_text(tree.elements("script").at(0)), "{\"a\": \"<b>\"}");
}

TEST(HtmlTree, NamesElementsItDoesNotKnowInLowerCase) {
    const HtmlTree tree = tree_of("<Story-Body CLASS='Main'>text</Story-Body>");
    ASSERT_EQ(tree.elements("story-body").size(), 1U);
    EXPECT_EQ(tree.attribute(tree.elements("story-body")[0], "class"), "Main");
}

TEST(HtmlTree, MayBeMovedWithAllItsViews) {
    HtmlTree first = tree_of("<p title=long-enough-not-to-be-short>text that is long enough not to be short</p>");
    const HtmlTree second = std::move(first);
    const auto p = second.elements("p").at(0);
    EXPECT_EQ(second.attribute(p, "title"), "long-enough-not-to-be-short");
    EXPECT_EQ(second.visible_text(p), "text that is long enough not to be short");
}

TEST(HtmlTree, TellsWordsOfAClassApart) {
    EXPECT_TRUE(holds_word("a  Story-Body\tb", "story-body"));
    EXPECT_FALSE(holds_word("story-body-end", "story-body"));
    EXPECT_FALSE(holds_word("", "x"));
}

}  // namespace
}  // namespace pressdex
