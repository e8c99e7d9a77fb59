// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of several stories, told from a story with sections.
#include "indexer/html/listed_stories.hpp"

#include "indexer/cleaning/outlines.hpp"
#include "indexer/readers/html.hpp"

#include <array>
#include <functional>
#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

struct Item {
    std::string headline, day, text, iso_day;
};

const std::array<Item, 3> items = {
    {{"Energy audits reach two hundred mills", "12 March 2024",
      "<p>Engineers of the council visit two hundred mills of the valley, each of them for a whole week.</p><p>The "
      "visits go on for a year and a half.</p>",
      "2024-03-12"},
     {"Leather cluster gets a design centre", "9 March 2024",
      "<p>The tanners of the old town opened a design centre on Saturday, where forty designers are to work.</p>",
      "2024-03-09"},
     {"Kaizen clubs meet in the capital", "1 March 2024",
      "<p>Three hundred members of kaizen clubs met to compare what they had improved in their workshops.</p>",
      "2024-03-01"}}};

std::string page(const std::string& above, const std::function<std::string(const Item&)>& printed) {
    std::string html = "<html><head><title>News | Council</title></head><body><nav><a href=/>Home</a></nav><main>";
    html += above;
    for (const auto& item : items) html += printed(item);
    return html + "</main><footer><p>Copyright 2024</p></footer></body></html>";
}

std::vector<ListedStory> listed(const std::string& html) {
    const auto tree = HtmlTree::parse(html);
    EXPECT_TRUE(tree);
    return listed_stories(*tree);
}

TEST(ListedStories, ArePartedAtHeadingsWithDays) {
    const std::string above = "<h1>News in brief</h1>";
    for (const auto& html : {
             page(above, [](const Item& i) { return "<h2>" + i.headline + "</h2><p>" + i.day + "</p>" + i.text; }),
             page(above,
                  [](const Item& i) {
                      return "<h2>" + i.headline + "</h2><p class=date>Posted on " + i.day + " by admin</p>" + i.text;
                  }),
             page("", [](const Item& i) { return "<h2>" + i.headline + "</h2><time>" + i.day + "</time>" + i.text; }),
             page(above,
                  [](const Item& i) {
                      return "<article><span class=date>" + i.day + "</span><h3>" + i.headline + "</h3>" + i.text +
                             "</article>";
                  }),
             page(above, [](const Item& i) { return "<h3>" + i.day + ": " + i.headline + "</h3>" + i.text; }),
             page(above, [](const Item& i) { return "<h4>" + i.headline + " (" + i.day + ")</h4>" + i.text; }),
             page(above,
                  [](const Item& i) {
                      return "<div><h2><a href=/1>" + i.headline + "</a></h2><p>" + i.day + "</p>" + i.text + "</div>";
                  }),
             page(above, [](const Item& i) { return "<p><b>" + i.headline + "</b></p><p>" + i.day + "</p>" + i.text; }),
             page("<h1>Newsletter</h1><p>Dear readers, this is what has happened since the last letter.</p>",
                  [](const Item& i) { return "<h2>" + i.headline + "</h2><p>" + i.day + "</p>" + i.text; }),
         }) {
        Complaints complaints;
        Piece piece;
        piece.bytes = html;
        const auto drafts = drafts_of_html(piece, "page.html", complaints);
        ASSERT_EQ(drafts.size(), 1U);
        const auto outlines = outlines_from(drafts[0]);
        ASSERT_EQ(outlines.size(), items.size()) << html;
        for (std::size_t k = 0; k < items.size(); ++k) {
            EXPECT_EQ(outlines[k].title, items[k].headline) << html;
            ASSERT_FALSE(outlines[k].dates.empty()) << html;
            EXPECT_EQ(iso(outlines[k].dates[0].period), items[k].iso_day) << html;
        }
        EXPECT_EQ(outlines[0].body.size(), 2U);
    }
}

TEST(ListedStories, AreNoSectionsOfOneStory) {
    const std::string lede =
        "<h1>How the audits grew</h1><p>The audits of the council have grown from three mills to two hundred in six "
        "years, and its engineers now visit one mill each working day of the year, as its head said.</p><p>Its "
        "beginnings were small, she recalls, and the first reports of all were written by hand and by two people.</p>";
    for (const auto& html : {
             page(lede, [](const Item& i) { return "<h2>" + i.headline + "</h2><p>" + i.day + "</p>" + i.text; }),
             page("<h1>Audits</h1>", [](const Item& i) { return "<h2>" + i.headline + "</h2>" + i.text; }),
             page("<h1>Days of the fair</h1>",
                  [](const Item& i) { return "<h2>" + i.headline + "</h2><p>" + i.day + "</p><ul><li>Talk</ul>"; }),
             page("<h1>Upcoming events</h1>",
                  [](const Item& i) { return "<h2>" + i.headline + "</h2><p>" + i.day + "</p>" + i.text; }),
             page("<h1>Days of the fair</h1>",
                  [](const Item& i) { return "<h2>" + i.headline + ", " + i.day + "</h2>" + i.text; }),
         }) {
        EXPECT_TRUE(listed(html).empty()) << html;
    }
}

}  // namespace
}  // namespace pressdex
