// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/batch_answers.hpp"
#include "searcher/commands/batch_queries.hpp"
#include "searcher/commands/commands.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace pressdex {
namespace {

constexpr std::uint32_t usual_limit = 1000;

// A run is scored, so it holds much and folds no copies; other answers are those of the verbs.
Request defaults_of(const Arguments& arguments) {
    auto request = arguments.request;
    request.is_strict = false;
    request.is_long = true;
    if (arguments.format == Format::jsonl) {
        request.wants_facets = true;
        request.facet_limit = arguments.wants_facets ? 0 : facet_values_of_json;
        return request;
    }
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
        const auto answer = arguments.format == Format::jsonl ? Result<std::string>(answer_line(searcher, *query))
                                                              : run_lines(searcher, *query);
        if (!answer) return told(answer.error());
        if (std::fwrite(answer->data(), 1, answer->size(), stdout) != answer->size())
            return exit_found;  // the reader has gone away
    }
    if (std::fflush(stdout) != 0) return told({ErrorKind::machine, "The output could not be written", {}});
    return exit_found;
}

}  // namespace

int run_batch(const Arguments& arguments) {
    if (arguments.format == Format::json || arguments.format == Format::csv) {
        return told({ErrorKind::wrongly_asked, "batch knows the formats trec and jsonl", {}});
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
