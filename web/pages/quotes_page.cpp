// SPDX-License-Identifier: GPL-3.0-or-later
// Who said what: /quotes?q=...&by=...&about=...
#include "searcher/render_quotes.hpp"
#include "web/pages/frame.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/quoted_view.hpp"
#include "web/pages/result_list.hpp"
#include "web/request_url.hpp"

namespace pressdex {
namespace {

Result<QuotesRequest> request_of(const Visit& visit) {
    auto request = quotes_request_from(visit.parameters, visit.now);
    if (request.request.query.size() > longest_typed_query) {
        return failure(ErrorKind::wrongly_asked, "the query is longer than 2,048 bytes");
    }
    request.request.wants_facets = false;
    return request;
}

View notes_view(const std::vector<std::string>& notes) {
    View views = list();
    for (const auto& note : notes) {
        View view;
        view.set("note", note);
        views.push_back(view);
    }
    return views;
}

}  // namespace

Result<Response> quotes_page(const Visit& visit) {
    const auto asked = request_of(visit);
    if (!asked) return Unexpected(asked.error());
    const auto quotes = visit.shelf->quotes(*asked);
    if (!quotes) return Unexpected(quotes.error());
    View view = frame(visit.links, heading_of(*quotes));
    view.set("heading", heading_of(*quotes));
    view.set("query", asked->request.query);
    view.set("by", asked->by);
    view.set("about", asked->about);
    view.set("has_notes", View(!quotes->notes.empty()));
    view.set("notes", notes_view(quotes->notes));
    View views = list();
    for (const auto& quoted : quotes->quotes) views.push_back(quoted_view(visit.links, quoted));
    view.set("quotations", views);
    view.set("has_quotations", View(!quotes->quotes.empty()));
    const auto& request = asked->request;
    const auto url = [&](std::uint32_t page) {
        auto other = *asked;
        other.request = on_page(request, page);
        return visit.links.quotes(other);
    };
    const auto pages = request.limit == 0 ? 1 : (quotes->total + request.limit - 1) / request.limit;
    view.set("pages", pagination(url, page_number(request), pages, page_cap(request.limit)));
    view.set("json_url", visit.links.quotes_json(*asked));
    view.set("canonical_url", visit.links.quotes(*asked));
    view.set("unlisted", View(true));
    Response response = filled_page("quotes", view);
    response.is_listed = false;
    return response;
}

Result<Response> quotes_json(const Visit& visit) {
    const auto asked = request_of(visit);
    if (!asked) return Unexpected(asked.error());
    const auto quotes = visit.shelf->quotes(*asked);
    if (!quotes) return Unexpected(quotes.error());
    return json_answer(json_of(*quotes));
}

}  // namespace pressdex
