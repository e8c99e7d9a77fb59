// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list of queries as compare-peers writes it, asked one by one: who answers is a callable, what is measured is the
// same for all. Knows no engine.
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pressdex::bench {

struct AskedQuery {
    std::vector<std::string> words;  // lower case, ASCII; none: browsing
    std::string join;                // "and", "or", "phrase"; empty for one word
    std::string first, last;         // days, "2011-01-01"; empty = open
    std::string sector;              // one value as given in the documents; empty = none
};

struct AnsweredQuery {
    std::uint64_t total = 0;
    std::vector<std::string> hits;                                       // ids of the documents
    std::map<std::string, std::map<std::string, std::uint64_t>> facets;  // facet -> label -> count
    std::uint64_t snippet_bytes = 0;
};

// One JSON object a line. Throws std::runtime_error naming the line.
std::vector<AskedQuery> queries_of(const std::string& path);

// Asks all of them `passes` + 1 times, the first time to warm up, and prints one JSON object a query: total, hits,
// facets, and of the other passes the lowest "cpu_us" (this thread's) with the lowest "wall_us".
void ask_all(const std::vector<AskedQuery>& queries, int passes,
             const std::function<AnsweredQuery(const AskedQuery&)>& answer);

}  // namespace pressdex::bench
