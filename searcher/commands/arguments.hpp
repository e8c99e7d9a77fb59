// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The command line in two steps: what was typed (verb, words, options), and what it means. Never opens an archive.
#include "press/result.hpp"
#include "searcher/request.hpp"
#include "searcher/terminal.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

enum class Verb : std::uint8_t { find, show, similar, timeline, quotes, facets, groups, batch, fields, help };
enum class Format : std::uint8_t { text, json, jsonl, csv, trec };

struct Arguments {
    Verb verb = Verb::find;
    std::vector<std::string> words;  // behind the verb, in their order; "-energy" is a word
    Request request;                 // options filled in, its query still empty
    std::string archive;
    std::string queries;    // file of `batch`
    std::string by, about;  // of `quotes`
    Format format = Format::text;
    Colour colour = Colour::automatic;
    bool has_limit = false;
    bool counts_only = false;
    bool wants_facets = false;
    bool may_page = true;
    // A table is for counting and keeping: whole unless a limit was asked for.
    bool wants_whole_table() const { return format == Format::csv && !has_limit && !counts_only; }

    std::string told;  // --help or --version: to be printed, and nothing else to be done
};

// `typed` without the program's name. The first word may be a verb; behind `--` all are words; a word that begins with
// '-' and is no known option is an exclusion; each option takes one value each time. Fails with wrongly_asked.
Result<Arguments> arguments_from(const std::vector<std::string>& typed);

// In the order of Verb.
std::span<const std::string_view> names_of_verbs();

// Every option as it is typed, "--match": for the test that each is in the man page.
std::vector<std::string> option_names();

// The words as one query.
std::string query_of(const std::vector<std::string>& words);

}  // namespace pressdex
