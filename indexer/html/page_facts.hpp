// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a web page says about its story: headline, outlet, address, language, author and day. Never the story's text.
#include "indexer/html/html_tree.hpp"
#include "indexer/readers/printed_date.hpp"
#include "press/day.hpp"

#include <string>
#include <vector>

namespace pressdex {

// Empty where the page does not say. Plain text in UTF-8, blanks folded, no tags.
struct PageFacts {
    std::string headline;  // without the site's name
    std::string outlet;    // "Dawn"
    std::string url;       // the page's own address; http or https with a path, else empty
    std::string language;  // primary subtag in lower case; empty also where the page contradicts itself
    std::string byline;    // "Asma Khan, Bilal Shah"
    std::string description;
    std::string article_body;  // of the JSON-LD, as given there; may be cut or hold tags
    bool tells_error = false;  // "404 Not Found": the page stands for a story that is not there
    // Days that may be the publication's, best first: the first is what all the evidence of the page comes to, the
    // others contradict it and are believed less. None lies after `latest`.
    std::vector<PrintedDate> dates;
};

// Linear in the page. `latest`: days after it are mistakes (a day ahead of UTC is today somewhere).
PageFacts page_facts(const HtmlTree& tree, Day latest = Day{today().number + 1});

}  // namespace pressdex
