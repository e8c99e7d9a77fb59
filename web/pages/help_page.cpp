// SPDX-License-Identifier: GPL-3.0-or-later
// The query language, for readers.
#include "web/pages/frame.hpp"
#include "web/pages/pages.hpp"
#include "web/request_url.hpp"

namespace pressdex {
namespace {

struct Example {
    std::string_view query, meaning;
};

constexpr Example examples[] = {
    {"energy audit", "stories about these words, in any form: audits, audited"},
    {"\"energy audit\"", "the words side by side"},
    {"=\"Energy Audits\"", "exactly as written, forms and order"},
    {"leather OR footwear", "one of them at least; AND and brackets work too"},
    {"exports -energy", "without a word; NOT exports says the same"},
    {"training NEAR/5 women", "within five words of each other"},
    {"product*", "words that begin so, from three letters on"},
    {"organization:apo", "what the story is about, by name or acronym"},
    {"location:\"Gilgit-Baltistan\"", "a place, region or country, with all that lies in it"},
    {"said:productivity", "words inside quotation marks"},
    {"date:2021-12", "a day, a month, a year, or a range: date:2021..2022"},
};

View example_views(const Links& links) {
    View views = list();
    for (const auto& example : examples) {
        Request request;
        request.query = example.query;
        request.limit = hits_a_page;
        View view;
        view.set("query", request.query);
        view.set("meaning", std::string(example.meaning));
        view.set("url", links.search(request));
        views.push_back(view);
    }
    return views;
}

View field_views() {
    View views = list();
    for (const Field& field : schema::fields) {
        View view;
        view.set("name", std::string(field.name));
        view.set("alias", text_or_nothing(std::string(field.alias)));
        view.set("help", std::string(field.help));
        views.push_back(view);
    }
    return views;
}

}  // namespace

Result<Response> help_page(const Visit& visit) {
    View view = frame(visit.links, "How to search", SearchBox::in_the_nameplate);
    view.set("examples", example_views(visit.links));
    view.set("fields", field_views());
    view.set("canonical_url", visit.links.help());
    Response response = filled_page("help", view);
    response.keep = Keep::checked;
    return response;
}

}  // namespace pressdex
