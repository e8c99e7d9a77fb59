// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/server.hpp"

#include "web/headers.hpp"
#include "web/listen_address.hpp"
#include "web/request_deadlines.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include <microhttpd.h>

namespace pressdex {

namespace {

// What the library's callbacks are given.
struct Service {
    const Handler& handler;
    RequestDeadlines deadlines;
};

constexpr std::size_t memory_a_connection =
    std::size_t{32} * 1024;  // request line and headers; more is refused with 431 or 414

// What the library would otherwise decode or drop: the request line's target as it was sent.
struct RawTarget {
    std::string text;
    bool is_complete = false;  // the request's head was looked at and found good
};

void* keep_raw_target(void*, const char* uri, MHD_Connection*) {
    auto* target = new (std::nothrow) RawTarget{uri, false};
    // The library goes on to make a record of each parameter and gives no answer at all when some 500 of them have used
    // up the connection's memory. We read the query ourselves; without separators it sees one parameter. The buffer is
    // its own and writable.
    for (char* c = const_cast<char*>(uri); *c != '\0'; ++c) {
        if (*c == '&') *c = ' ';
    }
    return target;
}

// Paths are decoded once, by our own routes.
std::size_t leave_escaped(void*, MHD_Connection*, char* text) {
    return std::strlen(text);
}

struct BodyHeaders {
    unsigned lengths = 0;
    bool has_body = false;
};

bool is_named(const char* name, std::string_view wanted) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const std::string_view text(name);
    return std::ranges::equal(text, wanted, [&](char a, char b) { return lower(a) == b; });
}

MHD_Result look_at_header(void* seen, MHD_ValueKind, const char* name, const char* value) {
    auto& headers = *static_cast<BodyHeaders*>(seen);
    if (is_named(name, "content-length")) {
        ++headers.lengths;
        headers.has_body = headers.has_body || value == nullptr || std::string_view(value) != "0";
    } else if (is_named(name, "transfer-encoding")) {
        headers.has_body = true;
    }
    return MHD_YES;
}

// Bodies are refused whole, and so is whatever could make a proxy and us disagree where a request ends.
bool is_malformed(MHD_Connection* connection) {
    BodyHeaders headers;
    MHD_get_connection_values(connection, MHD_HEADER_KIND, look_at_header, &headers);
    return headers.has_body || headers.lengths > 1;
}

HttpRequest http_request_from(const Handler& handler, MHD_Connection* connection, const char* method,
                              std::string_view raw) {
    HttpRequest asked;
    asked.method = method;
    asked.is_malformed = is_malformed(connection);
    const auto mark = raw.find('?');
    asked.path = raw.substr(0, mark);
    if (mark != std::string_view::npos) asked.query = raw.substr(mark + 1);
    const std::string& base = handler.links().base();
    if (!base.empty()) {
        const bool is_below =
            asked.path.starts_with(base) && (asked.path.size() == base.size() || asked.path[base.size()] == '/');
        // A path elsewhere fits no route.
        asked.path = is_below ? asked.path.substr(base.size()) : "/.";
    }
    if (asked.path.empty()) asked.path = "/";
    const char* tags = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, MHD_HTTP_HEADER_IF_NONE_MATCH);
    if (tags != nullptr) asked.if_none_match = tags;
    return asked;
}

MHD_Result send(MHD_Connection* connection, const Response& answer) {
    MHD_Response* response = MHD_create_response_from_buffer(answer.body.size(), const_cast<char*>(answer.body.data()),
                                                             MHD_RESPMEM_MUST_COPY);
    if (response == nullptr) return MHD_NO;
    for (const auto& [name, value] : headers_of(answer)) MHD_add_response_header(response, name.c_str(), value.c_str());
    if (answer.closes) MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    const MHD_Result sent = MHD_queue_response(connection, static_cast<unsigned>(answer.status), response);
    MHD_destroy_response(response);
    return sent;
}

// Called once for the head and once more at the request's end. What is malformed is answered at the first call: the
// library then reads no body and closes. Answering the others there would close their connections as well.
MHD_Result answer(void* service, MHD_Connection* connection, const char*, const char* method, const char*, const char*,
                  std::size_t*, void** raw) {
    try {
        const Handler& handler = static_cast<Service*>(service)->handler;
        auto* request = static_cast<RawTarget*>(*raw);
        if (request == nullptr) return MHD_NO;
        const bool is_first_call = !request->is_complete;
        request->is_complete = true;
        if (is_first_call && !is_malformed(connection)) return MHD_YES;
        return send(connection, handler.answer(http_request_from(handler, connection, method, request->text)));
    } catch (...) {
        return MHD_NO;
    }
}

int socket_of(MHD_Connection* connection) {
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info == nullptr ? -1 : info->connect_fd;
}

void completed(void* service, MHD_Connection* connection, void** raw, MHD_RequestTerminationCode) {
    delete static_cast<RawTarget*>(*raw);
    *raw = nullptr;
    static_cast<Service*>(service)->deadlines.begins_anew(socket_of(connection));
}

void connected(void* service, MHD_Connection* connection, void**, MHD_ConnectionNotificationCode code) {
    auto& deadlines = static_cast<Service*>(service)->deadlines;
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        deadlines.opened(socket_of(connection));
    } else {
        deadlines.closed(socket_of(connection));
    }
}

}  // namespace

struct Server::Inside {
    Service service;
    MHD_Daemon* daemon = nullptr;

    Inside(const Handler& handler, std::chrono::seconds limit) : service{handler, RequestDeadlines(limit)} {}
    ~Inside() {
        if (daemon != nullptr) MHD_stop_daemon(daemon);
    }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;
};

Server::Server(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Server::Server(Server&&) noexcept = default;
Server& Server::operator=(Server&&) noexcept = default;
Server::~Server() = default;

Result<Server> Server::start(const Handler& handler, const std::string& listen, const ServerLimits& limits) {
    const auto address = listen_address_from(listen);
    if (!address) return Unexpected(address.error());
    auto inside = std::make_unique<Inside>(handler, std::chrono::seconds(limits.request_seconds));
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD;
    if (address->is_ipv6) flags |= MHD_USE_IPv6;
    inside->daemon = MHD_start_daemon(flags, 0, nullptr, nullptr, answer, &inside->service,               //
                                      MHD_OPTION_SOCK_ADDR, address->address(),                           //
                                      MHD_OPTION_THREAD_POOL_SIZE, limits.threads,                        //
                                      MHD_OPTION_CONNECTION_LIMIT, limits.connections,                    //
                                      MHD_OPTION_PER_IP_CONNECTION_LIMIT, limits.connections_an_address,  //
                                      MHD_OPTION_CONNECTION_TIMEOUT, limits.idle_seconds,                 //
                                      MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory_a_connection,            //
                                      MHD_OPTION_URI_LOG_CALLBACK, keep_raw_target, nullptr,              //
                                      MHD_OPTION_UNESCAPE_CALLBACK, leave_escaped, nullptr,               //
                                      MHD_OPTION_NOTIFY_COMPLETED, completed, &inside->service,           //
                                      MHD_OPTION_NOTIFY_CONNECTION, connected, &inside->service,          //
                                      MHD_OPTION_STRICT_FOR_CLIENT, 1,                                    //
                                      MHD_OPTION_END);
    if (inside->daemon == nullptr) {
        return failure(ErrorKind::machine, "cannot listen on " + listen + ": " + std::strerror(errno),
                       "is another server there already?");
    }
    return Server(std::move(inside));
}

std::uint16_t Server::port() const {
    const auto* info = MHD_get_daemon_info(inside_->daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info == nullptr ? std::uint16_t{0} : info->port;
}

}  // namespace pressdex
