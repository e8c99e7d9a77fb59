// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One request against one state of the archive: query -> filters -> matching set -> counts -> ranked page. Never
// retries.
#include "press/archive.hpp"
#include "press/result.hpp"
#include "searcher/counting.hpp"
#include "searcher/docid_set.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/query/compile.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/ranking.hpp"
#include "searcher/request.hpp"
#include "searcher/results.hpp"

#include <memory>
#include <string>
#include <vector>

namespace pressdex {

// Fails with wrongly_asked (strict requests only); throws what Xapian throws.
Result<Results> answer_to(const Archive& archive, const Request& request);

// The stages, for what asks for less than an answer.
struct ReadRequest {
    query::Parsed parsed;
    query::CompiledQuery compiled;
    DocidSet dated;                       // what since and until leave
    std::shared_ptr<PostingLists> lists;  // read once for matching and ranking
};
Result<ReadRequest> read_request(const Archive& archive, const Request& request);

// What a request finds, and what it would find without each selection.
struct Found {
    Accepted accepted;
    bool is_exact = true;
    std::vector<std::string> notes;
};
Found find_stories(const Archive& archive, const Request& request, const ReadRequest& read);

// The first `wanted` of the stories, in the order that the request asks for.
std::vector<RankedStory> ranked_stories(const Archive& archive, const Request& request, const ReadRequest& read,
                                        const DocidSet& stories, std::uint32_t wanted);

}  // namespace pressdex
