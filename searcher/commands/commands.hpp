// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The verbs of pressdex-search, a file each. A command prints its data to stdout, its words to stderr, and returns the
// exit code.
#include "searcher/commands/arguments.hpp"
#include "searcher/searcher.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace pressdex {

int run_find(const Arguments& arguments);
int run_show(const Arguments& arguments);
int run_facets(const Arguments& arguments);
int run_groups(const Arguments& arguments);
int run_similar(const Arguments& arguments);
int run_timeline(const Arguments& arguments);
int run_quotes(const Arguments& arguments);
int run_batch(const Arguments& arguments);
int run_fields(const Arguments& arguments);
int run_help(const Arguments& arguments);

// The whole program behind main().
int run(const std::vector<std::string>& typed);

// Values of a facet in the JSON of find; --facets: all of them.
inline constexpr std::uint32_t facet_values_of_json = 10;

// Opens the archive that the arguments name.
Result<Searcher> searcher_for(const Arguments& arguments);

// Prints to stdout; what came of it is the exit code: `code`, or that of a machine error.
int put_out(const std::string& text, const Arguments& arguments, int code = exit_found);

// Tells the error on stderr and returns its exit code. `query`: what a column in the sentence refers to, shown with a
// caret.
int told(const Error& error, std::string_view query = {});

// trec is a format of batch alone.
Error no_format(std::string_view verb);

// Words for stderr.
void tell(std::string_view text);

// The query with a caret below column `column` (1-based, in characters), both indented. Empty when there is no such
// column.
std::string caret_lines(std::string_view query, std::size_t column);

// The grammar that `help query` prints.
std::string_view query_help();

}  // namespace pressdex
