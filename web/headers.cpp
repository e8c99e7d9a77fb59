// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/headers.hpp"

namespace pressdex {
namespace {

std::string_view cache_control(Keep keep) {
    switch (keep) {
        case Keep::never:
            return "no-store";
        case Keep::checked:
            return "no-cache";
        case Keep::long_time:
            return "public, max-age=31536000, immutable";  // the address changes with the content
    }
    return "no-store";
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

}  // namespace

Headers headers_of(const Response& response) {
    Headers headers = {
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors "
         "'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "no-referrer"},
        {"Cache-Control", std::string(cache_control(response.keep))},
    };
    if (response.status != 304) headers.emplace_back("Content-Type", std::string(response.type));
    if (!response.etag.empty()) headers.emplace_back("ETag", response.etag);
    if (response.is_download) headers.emplace_back("Content-Disposition", "attachment; filename=\"pressdex.csv\"");
    if (!response.is_listed) headers.emplace_back("X-Robots-Tag", "noindex");
    if (response.status == 405) headers.emplace_back("Allow", "GET, HEAD");
    if (response.status == 503) headers.emplace_back("Retry-After", "30");
    return headers;
}

bool names_etag(std::string_view if_none_match, std::string_view etag) {
    if (etag.empty()) return false;
    while (!if_none_match.empty()) {
        // Our tags hold no comma, so that cutting at commas finds them whole.
        const auto end = if_none_match.find(',');
        std::string_view tag = trimmed(if_none_match.substr(0, end));
        if_none_match.remove_prefix(end == std::string_view::npos ? if_none_match.size() : end + 1);
        if (tag == "*") return true;
        if (tag.starts_with("W/")) tag.remove_prefix(2);
        if (tag == etag) return true;
    }
    return false;
}

}  // namespace pressdex
