// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/cgi.hpp"

#include "web/headers.hpp"
#include "web/url.hpp"

namespace pressdex {
namespace {

std::string variable(const Environment& environment, const char* name) {
    const char* value = environment(name);
    return value == nullptr ? std::string() : std::string(value);
}

// Decoded by the server, once; escaped again here so that nothing is decoded twice. Slashes that were %2F come back as
// slashes, which the routes of /browse take in their stride.
std::string path_from(std::string_view decoded) {
    std::string path;
    while (!decoded.empty()) {
        const auto end = decoded.find('/');
        if (end != 0) path += "/" + segment_encoded(decoded.substr(0, end));
        decoded.remove_prefix(end == std::string_view::npos ? decoded.size() : end + 1);
    }
    return path.empty() ? "/" : path;
}

}  // namespace

HttpRequest http_request_from(const Environment& environment) {
    HttpRequest asked;
    asked.method = variable(environment, "REQUEST_METHOD");
    asked.path = path_from(variable(environment, "PATH_INFO"));
    asked.query = variable(environment, "QUERY_STRING");
    asked.if_none_match = variable(environment, "HTTP_IF_NONE_MATCH");
    const std::string length = variable(environment, "CONTENT_LENGTH");
    const bool reads = asked.method == "GET" || asked.method == "HEAD";
    asked.is_malformed =
        reads && ((!length.empty() && length != "0") || environment("HTTP_TRANSFER_ENCODING") != nullptr);
    return asked;
}

std::string base_from(const Environment& environment) {
    return variable(environment, "SCRIPT_NAME");
}

std::string cgi_answer(const Response& response, const HttpRequest& asked) {
    std::string answer =
        "Status: " + std::to_string(response.status) + " " + std::string(status_text(response.status)) + "\r\n";
    for (const auto& [name, value] : headers_of(response)) answer += name + ": " + value + "\r\n";
    answer += "\r\n";
    if (asked.method != "HEAD" && response.status != 304) answer += response.body;
    return answer;
}

}  // namespace pressdex
