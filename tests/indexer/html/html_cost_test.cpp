// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/html_cost.hpp"

#include "indexer/html/html_tree.hpp"

#include <string>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::string times(int count, const std::string& text) {
    std::string all;
    for (int i = 0; i < count; ++i) all += text;
    return all;
}

std::string numbered(int count, const std::string& before, const std::string& after) {
    std::string all;
    for (int i = 0; i < count; ++i) all += before + std::to_string(i) + after;
    return all;
}

TEST(HtmlCost, RefusesWhatTheParserTakesQuadraticTimeFor) {
    const struct {
        const char* what;
        std::string html;
    } cases[] = {
        {"open elements", times(501, "<div>")},
        {"open elements between closed ones", times(501, "<div><p>x</p>")},
        {"attributes", "<p " + numbered(201, "a", "=1 ") + ">"},
        {"attributes without a blank between", "<p " + numbered(201, "a", "=''") + ">"},
        {"an unclosed tag of attributes", "<p " + numbered(201, "a", " ")},
        {"elements hidden in foreign content", "<svg><style>" + times(501, "<g>")},
        {"framesets behind an ignored title", "<frameset><title>" + times(501, "<frameset>")},
        {"formatting lost in each paragraph", numbered(400, "<p><b id=", "></p>") + times(20'000, "<p>x</p>")},
        {"behind a comment that is empty", "<!-->" + times(501, "<div>")},
        {"size", std::string((16U << 20U) + 1, 'x')},
    };
    for (const auto& one : cases) {
        EXPECT_NE(why_too_dear(one.html), "") << one.what;
        EXPECT_FALSE(HtmlTree::parse(one.html)) << one.what;
    }
}

TEST(HtmlCost, LetsOrdinaryPagesPass) {
    const std::string cases[] = {
        "",
        "<",
        "a < b and </ c",
        times(2000, "<p>never closed, as many pages have it "),
        times(2000, "<li>never closed"),
        "<table>" + times(2000, "<tr><td>never closed<td>") + "</table>",
        times(2000, "<br><img src=x><hr>"),
        times(2000, "<div><span>closed</span></div>"),
        "<script>" + times(1000, "'<div>' + ") + "</script>",
        "<!-- " + times(1000, "<div>") + " -->",
        "<p " + numbered(200, "a", "=1 ") + ">",
        times(1000, "<font color=red>Three of a kind are enough</font>"),
    };
    for (const auto& html : cases) EXPECT_EQ(why_too_dear(html), "") << html.substr(0, 60);
}

TEST(HtmlCost, IsLinear) {
    // Each would take minutes if a pass began anew at every tag.
    for (const auto& html : {times(1'000'000, "<!--"), times(1'000'000, "<script>"), times(1'000'000, "</b>"),
                             times(1'000'000, "<a>"), times(500'000, "<p a=\"")})
        why_too_dear(html);
}

}  // namespace
}  // namespace pressdex
