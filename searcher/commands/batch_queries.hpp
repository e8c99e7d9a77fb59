// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lines of a file of queries: {"id", "text", "filters", "verb"}. Never runs them.
#include "press/result.hpp"
#include "searcher/commands/arguments.hpp"
#include "searcher/request.hpp"

#include <string>
#include <string_view>

namespace pressdex {

struct BatchQuery {
    std::string id;
    Verb verb = Verb::find;  // or show, similar, timeline, quotes
    Request request;         // its query: words; of show an id, of similar an id and words, of timeline a name
    std::string by, about;   // of quotes
};

// `defaults`: what the options say; the line adds text and filters. Fails with wrongly_asked, naming `where`
// ("queries.jsonl:3"), on what is no JSON object, on an unknown verb or filter and on a value that is neither a text, a
// number nor a list of these. Other keys of the line are its owner's notes.
Result<BatchQuery> batch_query(std::string_view line, const Request& defaults, const std::string& where);

}  // namespace pressdex
