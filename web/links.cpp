// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/links.hpp"

#include "web/request_url.hpp"
#include "web/templates.hpp"
#include "web/url.hpp"

namespace pressdex {
namespace {

std::string with_query(const std::string& address, const Parameters& parameters) {
    const std::string query = query_string(parameters);
    return query.empty() ? address : address + "?" + query;
}

}  // namespace

std::string base_path(std::string_view given) {
    std::string base;
    for (const auto& segment : segments_of(given)) base += "/" + segment_encoded(segment);
    return base;
}

Links::Links(std::string_view base) : base_(base_path(base)) {}

std::string Links::style() const {
    return base_ + "/style.css?v=" + std::string(build_mark());
}

std::string Links::search(const Request& request) const {
    return with_query(search(), parameters_of(request));
}

std::string Links::search_json(const Request& request) const {
    return with_query(base_ + "/search.json", parameters_of(request));
}

std::string Links::search_csv(const Request& request) const {
    return with_query(base_ + "/search.csv", parameters_of(on_page(request, 1)));
}

std::string Links::search_atom(const Request& request) const {
    return with_query(base_ + "/search.atom", parameters_of(on_page(request, 1)));
}

std::string Links::story(std::string_view id, std::string_view query) const {
    Parameters parameters;
    if (!query.empty()) parameters.push_back({"q", std::string(query)});
    return with_query(base_ + "/story/" + segment_encoded(id), parameters);
}

std::string Links::story_json(std::string_view id) const {
    return base_ + "/story/" + segment_encoded(id) + ".json";
}

std::string Links::timeline(std::string_view name) const {
    return with_query(base_ + "/timeline", {{"name", std::string(name)}});
}

std::string Links::timeline_json(std::string_view name) const {
    return with_query(base_ + "/timeline.json", {{"name", std::string(name)}});
}

std::string Links::quotes(const QuotesRequest& request) const {
    return with_query(base_ + "/quotes", quotes_parameters_of(request));
}

std::string Links::quotes_json(const QuotesRequest& request) const {
    return with_query(base_ + "/quotes.json", quotes_parameters_of(request));
}

std::string Links::browse(FieldId field) const {
    return base_ + "/browse/" + std::string(schema::field(field).name);
}

std::string Links::browse(FieldId field, const Request& request, std::uint32_t page) const {
    auto parameters = parameters_of(on_page(request, 1));
    if (page > 1) parameters.push_back({"page", std::to_string(page)});
    return with_query(browse(field), parameters);
}

std::string Links::browse(FieldId field, std::string_view value, std::string_view year) const {
    const std::string address = browse(field) + "/" + segment_encoded(value);
    return year.empty() ? address : address + "/year/" + segment_encoded(year);
}

}  // namespace pressdex
