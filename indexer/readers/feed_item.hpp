// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What RSS, Atom and JSON Feed say of an item, and what becomes of it: one draft an item. Knows no XML and no JSON.
#include "indexer/complaints.hpp"
#include "indexer/readers/draft.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pressdex {

struct FeedSource {
    std::string title;  // the outlet, as it calls its feed
    std::string url;    // its home page
    std::string language;
};

// All texts as the feed gives them.
struct FeedItem {
    std::string title;
    bool title_is_html = false;
    std::string id;
    std::string url;
    std::string content, summary;  // the first of them that says something is the text
    bool content_is_html = true, summary_is_html = true;
    std::string published, updated;
    std::string author;
    std::string outlet;  // of the item itself, when it was taken over from elsewhere
    std::string language;
    std::size_t line = 1;
};

// A feed announces at most this many items to us; real ones hold ten to a thousand.
constexpr std::size_t most_feed_items = 100'000;

// In the order of the feed. An item is known by its address, and by its id only where it has none of its own. Items
// without any words are complained about and left out, dates that are none are complained about.
std::vector<Draft> drafts_of_items(const FeedSource& source, std::vector<FeedItem>&& items, const std::string& file,
                                   Complaints& complaints);

}  // namespace pressdex
