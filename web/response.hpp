// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a client asks and what it gets, for CGI and server alike. Nothing here knows a socket or an environment.
#include "press/result.hpp"

#include <string>
#include <string_view>

namespace pressdex {

// A request's first line and the few headers that count; everything else a client sends is ignored, Host included.
struct HttpRequest {
    std::string method;         // as sent
    std::string path;           // below the base path, still escaped; "/" or longer
    std::string query;          // what follows '?', still escaped
    std::string if_none_match;  // the header's value, or empty
    bool is_malformed = false;  // a body, a second Content-Length: refused, and the connection closed
};

enum class Keep : unsigned char { never, checked, long_time };  // how a cache may keep an answer

struct Response {
    int status = 200;
    std::string_view type = "text/html; charset=utf-8";
    std::string body;
    std::string etag;  // with its quotes; empty = none
    Keep keep = Keep::never;
    bool is_listed = true;     // false: search machines are asked to leave it out
    bool is_download = false;  // a browser saves it instead of showing it
    bool closes = false;       // the connection ends with this answer
};

// One line for each kind: 400, 404, 500 or 503.
int http_status(ErrorKind kind);
// "Not Found"
std::string_view status_text(int status);

}  // namespace pressdex
