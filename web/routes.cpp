// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/routes.hpp"

#include "web/pages/pages.hpp"

namespace pressdex {
namespace {

// A format or a page more is one row here. The first that fits is taken.
constexpr Route table[] = {
    {"/", Needs::archive, Speaks::html, start_page},
    {"/search", Needs::archive, Speaks::html, search_page},
    {"/search.json", Needs::archive, Speaks::json, search_json},
    {"/search.csv", Needs::archive, Speaks::json, search_csv},
    {"/search.atom", Needs::archive, Speaks::json, search_atom},
    {"/story/*.json", Needs::archive, Speaks::json, story_json},
    {"/story/*", Needs::archive, Speaks::html, story_page},
    {"/timeline", Needs::archive, Speaks::html, timeline_page},
    {"/timeline.json", Needs::archive, Speaks::json, timeline_json},
    {"/quotes", Needs::archive, Speaks::html, quotes_page},
    {"/quotes.json", Needs::archive, Speaks::json, quotes_json},
    {"/browse/*", Needs::archive, Speaks::html, values_page},
    {"/browse/*/**", Needs::archive, Speaks::html, browse_page},
    {"/help", Needs::nothing, Speaks::html, help_page},
    {"/style.css", Needs::nothing, Speaks::html, style_answer},
    {"/robots.txt", Needs::nothing, Speaks::html, robots_answer},
    {"/healthz", Needs::archive, Speaks::html, health_answer},
};

bool fits(std::string_view wanted, const std::string& segment, std::vector<std::string>& captured) {
    if (!wanted.starts_with('*')) return segment == wanted;
    const std::string_view ending = wanted.substr(1);
    if (segment.size() <= ending.size() || !segment.ends_with(ending)) return false;
    captured.push_back(segment.substr(0, segment.size() - ending.size()));
    return true;
}

std::optional<std::vector<std::string>> captures(std::string_view pattern, const std::vector<std::string>& segments) {
    std::vector<std::string> captured;
    std::size_t at = 0;
    for (const auto& wanted : segments_of(pattern)) {
        if (wanted == "**") {
            if (at == segments.size()) return std::nullopt;
            captured.insert(captured.end(), segments.begin() + static_cast<std::ptrdiff_t>(at), segments.end());
            return captured;
        }
        if (at == segments.size() || !fits(wanted, segments[at], captured)) return std::nullopt;
        ++at;
    }
    return at == segments.size() ? std::optional(std::move(captured)) : std::nullopt;
}

}  // namespace

std::span<const Route> routes() {
    return table;
}

std::optional<Found> route_for(std::string_view path) {
    const auto segments = segments_of(path);
    for (const auto& route : table) {
        if (auto captured = captures(route.pattern, segments)) return Found{&route, *std::move(captured)};
    }
    return std::nullopt;
}

}  // namespace pressdex
