// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/response.hpp"

namespace pressdex {

int http_status(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::wrongly_asked:
            return 400;
        case ErrorKind::not_found:
            return 404;
        case ErrorKind::no_archive:
        case ErrorKind::locked:
        case ErrorKind::damaged:
        case ErrorKind::another_schema:
        case ErrorKind::interrupted:
            return 503;
        case ErrorKind::input_refused:
        case ErrorKind::machine:
            break;
    }
    return 500;
}

std::string_view status_text(int status) {
    switch (status) {
        case 200:
            return "OK";
        case 304:
            return "Not Modified";
        case 400:
            return "Bad Request";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 414:
            return "URI Too Long";
        case 503:
            return "Service Unavailable";
        default:
            return "Internal Server Error";
    }
}

}  // namespace pressdex
