// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/nothing_found.hpp"

#include "press/text/visible.hpp"
#include "searcher/render_text.hpp"

namespace pressdex {
namespace {

// One line of advice: what to do, and what that gives; empty when it gives nothing.
std::string advice(Searcher& searcher, Request request, const std::string& what) {
    request.limit = 0;
    request.wants_facets = false;
    request.explains = false;
    const auto results = searcher.find(request);
    if (!results || results->total == 0) return {};
    return "  " + visible(what) + ": " + std::to_string(results->total) +
           (results->total == 1 ? " story\n" : " stories\n");
}

}  // namespace

std::string nothing_found(Searcher& searcher, const Request& request, const Results& results) {
    std::string text = "Nothing found: " + visible(results.sentence) + "\n";
    if (results.suggestion) text += "  " + suggestion_line(*results.suggestion) + "\n";
    for (std::size_t i = 0; i < request.selections.size(); ++i) {
        auto fewer = request;
        const auto dropped = request.selections[i];
        fewer.selections.erase(fewer.selections.begin() + static_cast<std::ptrdiff_t>(i));
        std::string values;
        for (const auto& value : dropped.values) values += (values.empty() ? "" : ", ") + value;
        text += advice(searcher, fewer, "without --" + std::string(schema::field(dropped.field).name) + " " + values);
    }
    if (!request.since.empty() || !request.until.empty()) {
        auto fewer = request;
        fewer.since.clear();
        fewer.until.clear();
        text += advice(searcher, fewer, "on any day");
    }
    if (!request.query.empty() && request.match != Match::any) {
        auto fewer = request;
        fewer.match = Match::any;
        text += advice(searcher, fewer, "with --match any");
    }
    if (!request.query.empty() && !request.selections.empty()) {
        auto fewer = request;
        fewer.query.clear();
        text += advice(searcher, fewer, "without the words");
    }
    return text;
}

}  // namespace pressdex
