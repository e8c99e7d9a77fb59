// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/handler.hpp"

#include "press/text/visible.hpp"
#include "web/headers.hpp"
#include "web/pages/error_page.hpp"
#include "web/routes.hpp"
#include "web/templates.hpp"

#include <cstdio>
#include <exception>

namespace pressdex {
namespace {

// Errors of the archive and of the machine are for whoever runs the server, not for readers.
void log(const Error& error) {
    if (http_status(error.kind) >= 500) std::fprintf(stderr, "%s", message(error).c_str());
}

// Fixed for one state of the archive, one build and one day (a query may say "last week").
std::string etag_for(const Shelf& shelf, Day now) {
    std::string mark;
    for (const char c : shelf.version()) {
        const bool is_plain =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == ':';
        mark += is_plain ? c : '.';
    }
    return "\"" + mark + "-" + std::string(build_mark()) + "-" + std::to_string(now.number) + "\"";
}

Response not_modified(std::string etag) {
    Response response;
    response.status = 304;
    response.etag = std::move(etag);
    response.keep = Keep::checked;
    return response;
}

Response failed(const Links& links, const Route& route, const Error& error) {
    log(error);
    return route.speaks == Speaks::json ? error_json(error) : error_page(links, error);
}

Response with_archive(const Route& route, Visit& visit, ShelfPool& shelves, const std::string& if_none_match) {
    auto loan = shelves.lend();
    if (!loan) return failed(visit.links, route, loan.error());
    visit.shelf = &**loan;
    std::string etag = etag_for(**loan, visit.now);
    // "*" asks whether the page exists at all, which only the page can tell.
    if (if_none_match.find('*') == std::string::npos && names_etag(if_none_match, etag))
        return not_modified(std::move(etag));
    auto response = route.answer(visit);
    if (!response) {
        if (http_status(response.error().kind) >= 500) loan->give_up();
        return failed(visit.links, route, response.error());
    }
    if (response->status != 200) return *std::move(response);
    if (names_etag(if_none_match, etag)) return not_modified(std::move(etag));
    response->etag = std::move(etag);
    response->keep = Keep::checked;
    return *std::move(response);
}

Response routed(const HttpRequest& asked, const Links& links, ShelfPool& shelves) {
    auto found = route_for(asked.path);
    if (!found) return error_page(links, 404);
    Visit visit{links, today(), nullptr, std::move(found->captured), parameters_from(asked.query)};
    if (found->route->needs == Needs::archive) return with_archive(*found->route, visit, shelves, asked.if_none_match);
    auto response = found->route->answer(visit);
    return response ? *std::move(response) : failed(links, *found->route, response.error());
}

}  // namespace

Response Handler::answer(const HttpRequest& asked) const {
    try {
        Response response;
        if (asked.is_malformed) {
            response = error_page(links_, 400);
            response.closes = true;
        } else if (asked.method != "GET" && asked.method != "HEAD") {
            response = error_page(links_, 405);
            response.closes = true;
        } else if (asked.path.size() + asked.query.size() > longest_address) {
            response = error_page(links_, 414);
            response.closes = true;
        } else {
            response = routed(asked, links_, shelves_);
        }
        return response;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "pressdex: answering a request: %s\n", visible(error.what()).c_str());
    } catch (...) {
        std::fprintf(stderr, "pressdex: answering a request: an unknown fault\n");
    }
    Response response;
    response.status = 500;
    response.type = "text/plain; charset=utf-8";
    response.body = "Something went wrong here. It has been written down.\n";
    return response;
}

}  // namespace pressdex
