// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/article_text.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::string first =
    "The council measured forty workshops and found that waiting for material cost them most of their time.";
const std::string second =
    "A plan that shares stock between neighbours is to begin in autumn, if the owners agree on its price.";
const std::string story = "<p>" + first + "</p><p>" + second + "</p>";

std::string text_of(const std::string& html, const ArticleHints& hints = {}) {
    const auto tree = HtmlTree::parse(html);
    EXPECT_TRUE(tree);
    std::string text;
    for (const auto& one : article_text(*tree, hints)) text += one.text + "\n";
    return text;
}

TEST(ArticleText, LeavesOutWhatStandsBesideTheStory) {
    const std::string plain_story = first + "\n" + second + "\n";
    const std::string other =
        "<p>Words of somebody else, which are many and stand in full sentences, but not in this story.</p>";
    const std::string cases[] = {
        story,
        "<nav>" + other + "</nav>" + story,
        story + "<footer>" + other + "</footer>",
        story + "<aside>" + other + "</aside>",
        "<article>" + story + "</article><div class=comments>" + other + other + "</div>",
        story + "<div class='related-posts'>" + other + "</div>",
        story + "<div hidden>" + other + "</div><div style='color:red; display : none'>" + other + "</div>",
        "<h1>Headline</h1>" + story,
        story + "<h3><a href=1>How the neighbours did it</a></h3>" + other +
            "<h3><a href=2>What the province says of it</a></h3>" + other,
        "<div>" + story + "<div><p><a href=1>How the neighbours did it</a></p>" + other +
            "<p><a href=2>What the province says of it</a></p>" + other + "</div></div>",
        "<div class=top>Portal of the council</div><h1>Headline</h1>" + story,
        story + "<ul><li><a href=1>One more story</a></li><li><a href=2>Another story yet</a></li></ul>",
        "<div>" + story + "<p><a href=3>Read also: How the neighbours did it</a></p></div>",
        "<figure><img><figcaption>A caption that is a sentence of its own and long enough.</figcaption></figure>" +
            story,
        story + "<h2>More on this</h2>",
        story + "<p>Photo: A. Khan</p>",
        story + "<p>About the author</p><p>She has written on workshops for years.</p>",
        "<form>" + story + "</form>",
        "<div class='teaser_text'>" + story + "</div>",
        "<svg><title>icon of a very long name that nobody reads at all, close</title></svg>" + story,
    };
    for (const auto& html : cases) EXPECT_EQ(text_of("<body>" + html), plain_story) << html;
}

TEST(ArticleText, KeepsTheArticleUnderThePagesHeadline) {
    const std::string next = "<article><h2>Bus drivers learn to save</h2>" + story + story + "</article>";
    const std::string own = "<article><h2>Workshops measured</h2>" + story + story + "</article>";
    ArticleHints hints;
    hints.headline = "Workshops measured";
    const auto alone = text_of("<main>" + own + "</main>", hints);
    EXPECT_EQ(text_of("<main>" + own + next + "</main>", hints), alone);
    EXPECT_EQ(text_of("<main>" + own + next + next + "</main>", hints), alone);
    // Parts of one story may be articles, too.
    const std::string part = "<article>" + story + "</article>";
    EXPECT_GT(text_of("<main>" + own + part + "</main>", hints).size(), alone.size());
}

TEST(ArticleText, KeepsAParagraphBehindOneLinkAmongItsOwn) {
    const std::string link = "<p><a href=1>Read how the neighbours did it</a></p>";
    EXPECT_EQ(text_of("<div>" + story + link + link + "<p>" + first + "</p></div>"),
              first + "\n" + second + "\n" + first + "\n");
}

TEST(ArticleText, KeepsListsHeadingsQuotationsAndTables) {
    const auto tree =
        HtmlTree::parse(story +
                        "<h2>What comes next</h2><ul><li>First step</li><li>Second step</li></ul>"
                        "<table><tr><th>Year<th>Index<tr><td>2020<td>101</table><blockquote>We will see.</blockquote>" +
                        story);
    ASSERT_TRUE(tree);
    const auto text = article_text(*tree);
    ASSERT_EQ(text.size(), 10U);
    EXPECT_EQ(text[2].kind, ParagraphKind::heading);
    EXPECT_EQ(text[3].kind, ParagraphKind::item);
    EXPECT_EQ(text[5].text, "Year | Index");
    EXPECT_EQ(text[6].text, "2020 | 101");
    EXPECT_EQ(text[6].kind, ParagraphKind::row);
    EXPECT_EQ(text[7].text, "We will see.");
}

TEST(ArticleText, KeepsASentenceThatIsMostlyLinked) {
    const std::string linked =
        "<p>Read <a href=1>the report that the council published about the workshops</a> today.</p>";
    EXPECT_NE(text_of(story + linked + story).find("Read the report"), std::string::npos);
}

TEST(ArticleText, TakesTheMetadatasTextWhereThePagePrintsNone) {
    const std::string body = first + "\n\n" + second;
    EXPECT_EQ(text_of("<div id=root></div>", {{}, body, {}, nullptr}), first + "\n" + second + "\n");
    EXPECT_EQ(text_of("<div id=root></div>", {{}, "<p>" + first + "</p><p>" + second + "</p>", {}, nullptr}),
              first + "\n" + second + "\n");
}

TEST(ArticleText, EndsWhereTheMetadatasTextEndsWhenItIsThePages) {
    const std::string body = first + " " + second + " " + first;
    const std::string appeal = "<p>Our work is paid by readers; please think of us.</p>";
    const std::string page = "<div>" + story + "<p>" + first + "</p>" + appeal + "</div>";
    EXPECT_EQ(text_of(page, {{}, body, {}, nullptr}), first + "\n" + second + "\n" + first + "\n");
    // A text that was cut says nothing about the end.
    EXPECT_NE(text_of(page, {{}, first, {}, nullptr}).find(second), std::string::npos);
}

TEST(ArticleText, TakesTheStandfirstUnderTheHeadline) {
    const std::string lede =
        "On 4 March the mayor Olga Brandt opens the hall in Lindau, and forty owners come to hear of the plan.";
    const std::string named = "<h1>How workshops share</h1>";
    const std::string described = "<head><meta name=description content='" + lede.substr(0, 70) + "'></head>";
    const std::string text = "<div itemprop=articleBody>" + story + story + "</div>";
    const std::string share = "<div><a href=1>Facebook</a> <a href=2>Twitter</a></div>";
    const std::string with[] = {
        described + "<body><header>" + named + share + "<div><p>" + lede + "</p></div></header>" + text,
        "<body><header>" + named + "<p class='article__subtitle'>" + lede + "</p></header>" + text,
        "<body><header>" + named + "</header><div itemprop=description><p>" + lede + "</p></div>" + text,
        // A bar says the headline again right above the story.
        described + "<body><header>" + named + "<p>" + lede + "</p></header><p>How workshops share</p>" + text,
    };
    const ArticleHints hints{"How workshops share", {}, {}, nullptr};
    const std::string whole = first + "\n" + second + "\n";
    for (const auto& html : with) EXPECT_EQ(text_of(html, hints), lede + "\n" + whole + whole) << html;
    const std::string linked = "<body><header>" + named + "<p>" + lede + "</p></header>" + text;
    EXPECT_EQ(text_of(linked, {"How workshops share", {}, {}, nullptr, lede}), lede + "\n" + whole + whole);
}

TEST(ArticleText, TakesNothingElseForAStandfirst) {
    const std::string lede =
        "On 4 March the mayor Olga Brandt opens the hall in Lindau, and forty owners come to hear of the plan.";
    const std::string named = "<h1>How workshops share</h1>";
    const std::string described = "<head><meta name=description content='" + lede + "'></head>";
    const std::string text = "<div itemprop=articleBody>" + story + story + "</div>";
    const std::string whole = first + "\n" + second + "\n";
    const std::string without[] = {
        // Neither described nor called so.
        "<body><header>" + named + "<p>" + lede + "</p></header>" + text,
        // Above the headline; a caption; a link to another story.
        described + "<body><header><p>" + lede + "</p>" + named + "</header>" + text,
        described + "<body><header>" + named + "<figure><figcaption>" + lede + "</figcaption></figure></header>" + text,
        "<body><header>" + named + "<p class=subtitle><a href=1>" + lede + "</a></p></header>" + text,
        // It names nobody and nothing that the story does not.
        "<body><header>" + named +
            "<p class=subtitle>What do neighbours have to share, and who is it that pays for it in the "
            "end?</p></header>" +
            text,
    };
    for (const auto& html : without)
        EXPECT_EQ(text_of(html, {"How workshops share", {}, {}, nullptr}), whole + whole) << html;
    // The story begins with it.
    EXPECT_EQ(text_of(described + "<body><header>" + named + "<p>" + lede +
                      "</p></header><div itemprop=articleBody><p>" + lede + "</p>" + story + "</div>"),
              lede + "\n" + whole);
}

TEST(ArticleText, LeavesOutCommentsThatOutweighTheirStory) {
    std::string own, said;
    for (int i = 0; i < 8; ++i) own += story;
    for (int i = 0; i < 60; ++i)
        said += "<li><p>Somebody who read all of this has something to say about it, and says it.</p></li>";
    const std::string text = text_of("<body><div class=text>" + own + "</div><ul class='forum'>" + said + "</ul>");
    EXPECT_EQ(text.find("Somebody"), std::string::npos);
    EXPECT_TRUE(text.starts_with(first));
    // A board of readers is nothing else.
    EXPECT_NE(text_of("<body><h1>Our board</h1><ul class='forum'>" + said + "</ul>").find("Somebody"),
              std::string::npos);
}

TEST(ArticleText, IsNothingForAPageWithoutText) {
    EXPECT_EQ(text_of(""), "");
    EXPECT_EQ(text_of("<script>var x = 'a long text that no reader ever sees on any page';</script>"), "");
}

}  // namespace
}  // namespace pressdex
