// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of which a page hides a part until somebody clicks, and what stays hidden.
#include "indexer/html/article_text.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

const std::string first = "The council measured forty workshops and found that waiting for material cost them time.";
const std::string second = "A plan that shares stock between neighbours is to begin in autumn, if the owners agree.";
const std::string other = "We use cookies so that this site works, and so that its makers know what is read and when.";

std::string paragraph(const std::string& text) {
    return "<p>" + text + "</p>";
}

std::string text_of(const std::string& html) {
    const auto tree = HtmlTree::parse("<title>Workshops measured</title>" + html);
    EXPECT_TRUE(tree);
    std::string text;
    for (const auto& one : article_text(*tree, {})) text += one.text + "\n";
    return text;
}

TEST(HiddenText, OfAStoryThatIsOpenedByAClickIsRead) {
    const std::string one = paragraph(first), two = paragraph(second), more = "<a href='#'>Read more</a>";
    for (const auto& html : {
             "<main>" + one + "<div style='display:none'>" + two + "</div>" + more + "</main>",
             "<main>" + one + more + "<div class=more hidden>" + two + "</div></main>",
             "<main>" + one + "<p style='display: none'>" + second + "</p><button>More</button></main>",
             "<main><div>" + one + "</div><div aria-hidden=true>" + two + "</div></main>",
             "<main>" + one + "<h3>Plan</h3><div hidden>" + two + "</div></main>",
             "<main>" + one + "<button aria-expanded=false>Plan</button><div hidden>" + two + "</div></main>",
             "<main><p>" + first + "<span>...</span><span style='display:none'> " + second + "</span></p></main>",
             // cut before, whole behind the click
             "<main><div><p>" + first.substr(0, 60) + "...</p></div><div hidden>" + one + two + "</div></main>",
         }) {
        const auto text = text_of(html);
        EXPECT_NE(text.find(second), std::string::npos) << html;
        EXPECT_EQ(text.find("workshops"), text.rfind("workshops")) << "twice: " << html;
    }
}

TEST(HiddenText, OfAPageThatFadesInIsRead) {
    const std::string story = "<h1>Workshops measured</h1>" + paragraph(first) + paragraph(second);
    for (const auto& html : {
             "<body style='display:none'>" + story,
             "<body><div id=app aria-hidden=true>" + story + "</div><div role=dialog>" + paragraph(other) + "</div>",
             "<body>" + paragraph("We use cookies.") + "<main style='display:none'>" + story + "</main>",
         }) {
        const auto text = text_of(html);
        EXPECT_EQ(text, first + "\n" + second + "\n") << html;
    }
}

TEST(HiddenText, OfNoticesDialogsAndCopiesStaysHidden) {
    const std::string one = paragraph(first), two = paragraph(second), notice = paragraph(other);
    const std::string story = "<main><h1>Workshops measured</h1>" + one + two;
    for (const auto& html : {
             "<body>" + story + "</main><div style='display:none'>" + notice + notice + notice + "</div>",
             "<body>" + story + "<div role=dialog hidden>" + notice + "</div></main>",
             "<body>" + story + "<div class='cookie-banner' hidden>" + notice + "</div></main>",
             "<body>" + story + "<div hidden><form>" + notice + "<input></form></div></main>",
             "<body>" + story + "<p hidden>" + second + "</p></main>",
             "<body>" + one + two + "<div hidden>" + notice + "</div>",
             "<body>" + story + "<a href=1>Link</a><script>" + other + "</script></main>",
         }) {
        EXPECT_EQ(text_of(html), first + "\n" + second + "\n") << html;
    }
}

}  // namespace
}  // namespace pressdex
