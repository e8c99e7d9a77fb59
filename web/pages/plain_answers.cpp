// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are no pages: style sheet, robots.txt, health.
#include "web/pages/pages.hpp"
#include "web/templates.hpp"

namespace pressdex {

Result<Response> style_answer(const Visit&) {
    Response response;
    response.type = "text/css; charset=utf-8";
    response.body = style_sheet();
    response.keep = Keep::long_time;
    return response;
}

Result<Response> robots_answer(const Visit& visit) {
    Response response;
    response.type = "text/plain; charset=utf-8";
    response.body = "User-agent: *\nDisallow: " + visit.links.search() + "\n";
    return response;
}

// That a shelf could be lent says that the archive can be read.
Result<Response> health_answer(const Visit&) {
    Response response;
    response.type = "text/plain; charset=utf-8";
    response.body = "ok\n";
    response.is_listed = false;
    return response;
}

}  // namespace pressdex
