// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/batch_queries.hpp"
#include "searcher/commands/commands.hpp"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>

namespace pressdex {
namespace {

constexpr std::uint32_t usual_limit = 1000;

// A column of a TREC run holds no blanks.
std::string without_blanks(std::string_view text) {
    std::string column;
    for (const char c : text) {
        if (c == ' ') {
            column += "%20";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            column += '_';
        } else {
            column += c;
        }
    }
    return column.empty() ? "-" : column;
}

// Ordered by day there is no score: the reciprocal rank keeps the order for tools that sort by score.
std::string run_lines(const std::string& id, const std::vector<RankedSource>& sources) {
    std::string lines;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        std::array<char, 64> numbers{};
        const double score = sources.front().score > 0 ? sources[i].score : 1.0 / static_cast<double>(i + 1);
        std::snprintf(numbers.data(), numbers.size(), "%zu %.6f", i + 1, score);
        lines += without_blanks(id) + " Q0 " + without_blanks(sources[i].source) + " " + numbers.data() + " pressdex\n";
    }
    return lines;
}

Request defaults_of(const Arguments& arguments) {
    auto request = arguments.request;
    request.is_strict = false;
    request.is_long = true;
    request.copies = Copies::all;
    if (!arguments.has_limit) request.limit = usual_limit;
    return request;
}

// Answers each line as it comes; a line that cannot be read ends the batch.
int answered(std::istream& lines, Searcher& searcher, const Arguments& arguments) {
    const auto defaults = defaults_of(arguments);
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const auto query = batch_query(line, defaults, arguments.queries + ":" + std::to_string(number));
        if (!query) return told(query.error());
        const auto sources = searcher.sources(query->request);
        if (!sources) return told(sources.error());
        const auto run = run_lines(query->id, *sources);
        if (std::fwrite(run.data(), 1, run.size(), stdout) != run.size())
            return exit_found;  // the reader has gone away
    }
    if (std::fflush(stdout) != 0) return told({ErrorKind::machine, "The output could not be written", {}});
    return exit_found;
}

}  // namespace

int run_batch(const Arguments& arguments) {
    if (arguments.format != Format::trec && arguments.format != Format::text) {
        return told({ErrorKind::wrongly_asked, "batch knows the format trec", {}});
    }
    if (arguments.queries.empty()) {
        return told(
            {ErrorKind::wrongly_asked, "batch needs --queries FILE", "One JSON object a line, see pressdex-search(1)"});
    }
    std::ifstream lines(arguments.queries);
    std::error_code error;
    if (!lines || std::filesystem::is_directory(arguments.queries, error))
        return told({ErrorKind::wrongly_asked, "The file of queries " + arguments.queries + " cannot be read", {}});
    auto searcher = searcher_for(arguments);
    if (!searcher) return told(searcher.error());
    return answered(lines, *searcher, arguments);
}

}  // namespace pressdex
