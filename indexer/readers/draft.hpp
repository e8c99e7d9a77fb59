// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a reader hands on: one document as it lay in a file, before anything is cleaned, split or understood.
#include "indexer/readers/printed_date.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pressdex {

// A new member is also named in isolation/draft_message.cpp, which carries drafts between processes.
struct Draft {
    std::string text;   // valid UTF-8, NFC, lines end in \n, furniture and all
    std::string title;  // only when the format gives one (JSONL, feed, meta)
    std::string date;   // as given by the format, unparsed; "2021-12-23", "Thu, 23 Dec 2021 10:00:00 +0500"
    std::vector<PrintedDate> dates;  // read by the format: page metadata, feed; evidence beside what the text prints
    std::string byline;              // who wrote it, when the format says so
    std::string id;                  // the document's own id, when the format has one
    std::string url;
    std::string outlet;
    std::string language;
    std::vector<std::string> places, orgs, people, topics;  // given metadata wins over extraction
    bool is_one_story = false;  // the format says so (a JSONL object, a feed item): never split, no furniture guessed
    std::size_t line = 1;       // where it starts in its file, for messages
};

}  // namespace pressdex
