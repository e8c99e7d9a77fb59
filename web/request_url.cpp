// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/request_url.hpp"

#include "web/plain_text.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace pressdex {
namespace {

constexpr std::size_t longest_value = 400;       // bytes of one filter value; slugs are shorter
constexpr std::size_t most_values_a_field = 50;  // chosen at once

std::optional<std::uint32_t> number(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

const Field* facet_named(std::string_view key) {
    const Field* field = schema::field_named(key);
    return field != nullptr && field->facet ? field : nullptr;
}

void choose_value(Request& request, const Field& field, std::string value) {
    const auto& chosen = request.chosen(field.id);
    if (value.empty() || value.size() > longest_value || chosen.size() >= most_values_a_field) return;
    if (std::ranges::find(chosen, value) == chosen.end()) request.choose(field.id, std::move(value));
}

std::ptrdiff_t place_of(FieldId field) {
    const auto order = schema::facets();
    return std::ranges::find(order, field) - order.begin();
}

// The names stand in request.cpp, once for the command line and the page.
void set_named(Request& request, const std::string& key, const std::string& value) {
    if (key == "match") {
        if (const auto match = match_named(value)) request.match = *match;
    } else if (key == "sort") {
        if (const auto sort = sort_named(value)) request.sort = *sort;
    } else if (key == "dates") {
        request.dates = value == "published" ? Dates::published : Dates::any;
    } else if (key == "copies") {
        request.copies = value == "all" ? Copies::all : Copies::grouped;
    } else if (key == "spellings") {
        request.other_spellings = value != "typed";
    } else if (key == "since") {
        request.since = value;
    } else if (key == "until") {
        request.until = value;
    }
}

}  // namespace

std::uint32_t page_cap(std::uint32_t limit) {
    constexpr std::uint32_t deepest_offset = 1000;
    return limit == 0 ? 1 : std::min(last_page, deepest_offset / limit + 1);
}

Request request_from(const Parameters& parameters, Day now) {
    Request request;
    request.now = now;
    request.is_strict = false;
    request.wants_facets = true;
    request.limit = hits_a_page;
    std::uint32_t page = 1;
    for (const auto& [key, bytes] : parameters) {
        std::string value = plain_text(bytes);
        if (key == "q") {
            request.query = std::move(value);
        } else if (const Field* field = facet_named(key)) {
            choose_value(request, *field, std::move(value));
        } else if (key == "limit") {
            request.limit = std::clamp(number(value).value_or(hits_a_page), 1U, most_hits_a_page);
        } else if (key == "page") {
            page = std::max(number(value).value_or(1), 1U);
        } else {
            set_named(request, key, value);
        }
    }
    std::ranges::stable_sort(request.selections, {},
                             [](const Selection& selection) { return place_of(selection.field); });
    return on_page(std::move(request), page);
}

Parameters parameters_of(const Request& request) {
    Parameters parameters;
    const auto add = [&](std::string_view key, std::string_view value) {
        if (!value.empty()) parameters.push_back({std::string(key), std::string(value)});
    };
    add("q", request.query);
    for (const FieldId field : schema::facets()) {
        for (const auto& value : request.chosen(field)) add(schema::field(field).name, value);
    }
    add("since", request.since);
    add("until", request.until);
    if (request.dates != Dates::any) add("dates", "published");
    if (request.match != Match::most) add("match", name_of(request.match));
    if (request.sort != Sort::automatic) add("sort", name_of(request.sort));
    if (!request.other_spellings) add("spellings", "typed");
    if (request.copies != Copies::grouped) add("copies", "all");
    if (request.limit != hits_a_page) add("limit", std::to_string(request.limit));
    if (page_number(request) > 1) add("page", std::to_string(page_number(request)));
    return parameters;
}

QuotesRequest quotes_request_from(const Parameters& parameters, Day now) {
    QuotesRequest quotes{request_from(parameters, now), {}, {}};
    for (const auto& [key, bytes] : parameters) {
        const auto value = plain_text(bytes);
        if (value.size() > longest_value) continue;
        if (key == "by") quotes.by = value;
        if (key == "about") quotes.about = value;
    }
    return quotes;
}

Parameters quotes_parameters_of(const QuotesRequest& request) {
    auto parameters = parameters_of(request.request);
    if (!request.by.empty()) parameters.push_back({"by", request.by});
    if (!request.about.empty()) parameters.push_back({"about", request.about});
    return parameters;
}

std::uint32_t page_number(const Request& request) {
    return request.limit == 0 ? 1 : request.offset / request.limit + 1;
}

Request on_page(Request request, std::uint32_t page) {
    request.offset = (std::clamp(page, 1U, page_cap(request.limit)) - 1) * request.limit;
    return request;
}

Request with_value(Request request, FieldId field, std::string value) {
    choose_value(request, schema::field(field), std::move(value));
    std::ranges::stable_sort(request.selections, {},
                             [](const Selection& selection) { return place_of(selection.field); });
    return on_page(std::move(request), 1);
}

Request without_value(Request request, FieldId field, std::string_view value) {
    for (auto& selection : request.selections) {
        if (selection.field == field) std::erase(selection.values, value);
    }
    std::erase_if(request.selections, [](const Selection& selection) { return selection.values.empty(); });
    return on_page(std::move(request), 1);
}

Request without_field(Request request, FieldId field) {
    std::erase_if(request.selections, [field](const Selection& selection) { return selection.field == field; });
    return on_page(std::move(request), 1);
}

Request without_filters(Request request) {
    request.selections.clear();
    request.since.clear();
    request.until.clear();
    return on_page(std::move(request), 1);
}

bool has_filters(const Request& request) {
    return !request.selections.empty() || !request.since.empty() || !request.until.empty();
}

}  // namespace pressdex
