// SPDX-License-Identifier: GPL-3.0-or-later
// Asks an archive of ours a list of queries through the library, in one thread.
//   ask_pressdex ARCHIVE QUERIES PASSES
#include "searcher/searcher.hpp"
#include "tests/bench/peers/asked.hpp"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <stdexcept>

namespace pressdex::bench {
namespace {

constexpr FieldId counted[] = {FieldId::sector, FieldId::year, FieldId::location, FieldId::organization};

std::string typed(const AskedQuery& asked) {
    std::string text;
    const std::string between = asked.join == "phrase" ? " " : asked.join == "or" ? " OR " : " AND ";
    for (const auto& word : asked.words) text += (text.empty() ? "" : between) + word;
    return asked.join == "phrase" ? '"' + text + '"' : text;
}

Request request_of(const AskedQuery& asked) {
    Request request;
    request.query = typed(asked);
    request.since = asked.first;
    request.until = asked.last;
    request.wants_facets = true;
    if (!asked.sector.empty()) request.choose(FieldId::sector, asked.sector);
    return request;
}

AnsweredQuery answered(const Results& results) {
    AnsweredQuery answer;
    answer.total = results.total;
    for (const auto& hit : results.hits) {
        answer.hits.push_back(hit.story.source);
        answer.snippet_bytes += hit.snippet.text.size();
    }
    for (const auto& table : results.facets) {
        if (std::ranges::find(counted, table.field) == std::end(counted)) continue;
        auto& counts = answer.facets[std::string(schema::field(table.field).name)];
        for (const auto& count : table.counts) counts[count.label] = count.count;
    }
    return answer;
}

void run(const char* folder, const char* queries, const char* passes) {
    auto searcher = Searcher::open(folder);
    if (!searcher) throw std::runtime_error(message(searcher.error()));
    ask_all(queries_of(queries), std::stoi(passes), [&](const AskedQuery& asked) {
        const auto results = searcher->find(request_of(asked));
        if (!results) throw std::runtime_error(message(results.error()));
        return answered(*results);
    });
}

}  // namespace
}  // namespace pressdex::bench

int main(int argc, char** argv) try {
    if (argc != 4) throw std::runtime_error("ask_pressdex ARCHIVE QUERIES PASSES");
    pressdex::bench::run(argv[1], argv[2], argv[3]);
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
