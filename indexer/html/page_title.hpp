// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page's title parted into the headline and the site's name. Works on strings; knows no page.
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct PageTitle {
    std::string headline;
    std::string site;  // what was taken off; empty where nothing was
};

// "Headline - Daily News | News" with the site "Daily News" known, or with the headline known from the page's <h1>:
// both may be empty. Without either only a short last part behind " | ", " - ", " – ", " — ", " · ", " :: ", " « " or
// " » " is taken for the site's, where the rest is longer.
PageTitle parted_title(std::string_view title, std::string_view headline, std::string_view site);

// "Dam | Water | Daily Example": its three parts, as views into it.
std::vector<std::string_view> parts_of_title(std::string_view title);

// "Press Releases", "Ministry of Industries", "NPO | News": whether each part of a title or heading is the name of the
// site, of a body or of a section, so that it names no story. `site` may be empty.
bool names_no_story(std::string_view title, std::string_view site);

}  // namespace pressdex
