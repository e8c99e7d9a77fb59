// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a line of a batch is answered with: a run of documents, or one JSON object. Reads no file.
#include "press/result.hpp"
#include "searcher/commands/batch_queries.hpp"
#include "searcher/searcher.hpp"

#include <string>

namespace pressdex {

// TREC: "ID Q0 SOURCE RANK SCORE pressdex" for each document. Of find and similar; fails with wrongly_asked for the
// other verbs, which have no ranking.
Result<std::string> run_lines(Searcher& searcher, const BatchQuery& query);

// {"id", "verb", "answer"} with the object that the verb itself prints as json, or {"id", "verb", "error"} where it
// fails. One line, ends in a line feed.
std::string answer_line(Searcher& searcher, const BatchQuery& query);

}  // namespace pressdex
