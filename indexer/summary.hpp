// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an indexing run did, counted: printed for people and, as one JSON object, for machines.
#include <cstdint>
#include <string>

namespace pressdex {

struct Summary {
    std::uint32_t files_read = 0;
    std::uint32_t files_unchanged = 0;
    std::uint32_t files_without_story = 0;
    std::uint32_t files_refused = 0;
    std::uint32_t files_removed = 0;
    std::uint32_t files_to_read_again = 0;  // that hold stories which a removed file held, too
    std::uint32_t stories_added = 0;        // new or renewed
    std::uint32_t stories_replaced = 0;     // of those written in this run, ids that a later document took over
    std::uint32_t stories_removed = 0;
    std::uint32_t stories_refreshed = 0;  // of those that stood in the archive, changed by new knowledge or corrections
    std::uint32_t refused = 0;            // documents and files left out, each with a complaint
    std::uint32_t notes = 0;              // complaints that cost nothing
    std::uint32_t stories_in_archive = 0;
    std::uint64_t bytes_read = 0;
    double seconds = 0;
};

std::string text_of(const Summary& summary);   // lines for a terminal
std::string jsonl_of(const Summary& summary);  // one line

}  // namespace pressdex
