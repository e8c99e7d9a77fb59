// SPDX-License-Identifier: GPL-3.0-or-later
// The search page's results for other programs: JSON, a table for spreadsheets, a feed.
#include "searcher/render_json.hpp"
#include "searcher/ways_on.hpp"
#include "searcher/whole_table.hpp"
#include "web/feed.hpp"
#include "web/pages/frame.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/result_list.hpp"
#include "web/request_url.hpp"

namespace pressdex {
namespace {

// Without it Excel reads UTF-8 as the country's old charset.
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

Result<Request> request_of(const Visit& visit) {
    Request request = request_from(visit.parameters, visit.now);
    if (request.query.size() > longest_typed_query) {
        return failure(ErrorKind::wrongly_asked, "the query is longer than 2,048 bytes");
    }
    return request;
}

Response unlisted(std::string_view type, std::string body) {
    Response response;
    response.type = type;
    response.body = std::move(body);
    response.is_listed = false;
    return response;
}

}  // namespace

Result<Response> search_json(const Visit& visit) {
    const auto request = request_of(visit);
    if (!request) return Unexpected(request.error());
    auto results = visit.shelf->find(*request);
    if (!results) return Unexpected(results.error());
    if (results->total == 0) {
        auto ways = ways_on(*request, [&visit](const Request& other) { return visit.shelf->find(other); });
        if (!ways) return Unexpected(ways.error());
        results->ways_on = *std::move(ways);
    }
    return json_answer(json_of(*results));
}

Result<Response> search_csv(const Visit& visit) {
    auto request = request_of(visit);
    if (!request) return Unexpected(request.error());
    request->offset = 0;
    const auto table =
        whole_table(*request, most_rows_a_table, [&visit](const Request& page) { return visit.shelf->find(page); });
    if (!table) return Unexpected(table.error());
    auto response = unlisted("text/csv; charset=utf-8; header=present", std::string(byte_order_mark) + table->csv);
    response.is_download = true;
    return response;
}

Result<Response> search_atom(const Visit& visit) {
    auto request = request_of(visit);
    if (!request) return Unexpected(request.error());
    request->offset = 0;
    request->limit = entries_a_feed;
    request->sort = Sort::newest;
    const auto results = visit.shelf->find(*request);
    if (!results) return Unexpected(results.error());
    auto canonical = *request;
    canonical.limit = hits_a_page;
    return unlisted("application/atom+xml; charset=utf-8",
                    atom_of(*results, canonical, visit.links, result_sentence(*results)));
}

}  // namespace pressdex
