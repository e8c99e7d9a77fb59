// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-web: the page, as a CGI program when a web server calls it so, else as a server of its own.
#include "press/archive.hpp"
#include "web/archive_shelf.hpp"
#include "web/cgi_program.hpp"
#include "web/handler.hpp"
#include "web/listen_address.hpp"
#include "web/server.hpp"

#include <csignal>
#include <cstdio>
#include <thread>

#include <CLI/CLI.hpp>

namespace pressdex {
namespace {

constexpr unsigned most_threads = 64;

struct Options {
    std::string archive;
    std::string listen = "127.0.0.1:8080";
    std::string base;
    unsigned threads = std::max(2U, std::thread::hardware_concurrency());
    int connections_an_address = -1;  // -1: by the address listened on
};

ShelfPool shelves_of(const std::string& archive) {
    return ShelfPool([folder = archive_folder(archive)] { return open_archive_shelf(folder); });
}

int say(const Error& error) {
    std::fprintf(stderr, "%s", message(error).c_str());
    return exit_code(error.kind);
}

// A proxy on this machine speaks for all its clients, so that a limit an address would be theirs together.
unsigned connections_an_address(const Options& options) {
    if (options.connections_an_address >= 0) return static_cast<unsigned>(options.connections_an_address);
    const auto address = listen_address_from(options.listen);
    return address && address->is_loopback() ? 0 : ServerLimits{}.connections_an_address;
}

int run_as_server(const Options& options) {
    ShelfPool shelves = shelves_of(options.archive);
    // Said now rather than by the first page; an archive that is still to come may come.
    if (auto first = shelves.lend(); !first) {
        if (first.error().kind != ErrorKind::no_archive) return say(first.error());
        std::fprintf(stderr, "%s", message(first.error()).c_str());
    }
    // Blocked before any thread starts, so that only sigwait sees them.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    const Handler handler(options.base, shelves);
    ServerLimits limits;
    limits.threads = options.threads;
    limits.connections_an_address = connections_an_address(options);
    const auto server = Server::start(handler, options.listen, limits);
    if (!server) return say(server.error());
    const std::string host = options.listen.substr(0, options.listen.rfind(':'));
    std::fprintf(stderr, "pressdex: the page is at http://%s:%u%s\n", host.empty() ? "0.0.0.0" : host.c_str(),
                 static_cast<unsigned>(server->port()), handler.links().home().c_str());
    int signal = 0;
    sigwait(&ends, &signal);
    return exit_found;
}

int run(int argc, char** argv) {
    if (is_called_as_cgi()) return answer_as_cgi();
    Options options;
    CLI::App app("The search page of a pressdex archive: a CGI program when GATEWAY_INTERFACE is set, else a server.",
                 "pressdex-web");
    app.add_option("--archive", options.archive, "Folder of the archive (else $PRESSDEX_ARCHIVE, else ./archive)");
    app.add_option("--listen", options.listen, "Address and port; port 0 is any free one")->capture_default_str();
    app.add_option("--base", options.base, "Path below which the page lies, for a server behind a proxy: /press");
    app.add_option("--threads", options.threads, "Requests answered at a time")
        ->check(CLI::Range(1U, most_threads))
        ->capture_default_str();
    app.add_option(
           "--connections-an-address", options.connections_an_address,
           "Connections that one client address may hold, 0 for no limit (else 32, and none on a loopback address)")
        ->check(CLI::Range(0, 512));
    app.set_version_flag("--version", PRESSDEX_VERSION);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? exit_found : exit_wrongly_asked;
    }
    return run_as_server(options);
}

}  // namespace
}  // namespace pressdex

int main(int argc, char** argv) {
    try {
        return pressdex::run(argc, argv);
    } catch (const std::exception& error) {
        return pressdex::say({pressdex::ErrorKind::machine, error.what(), {}});
    }
}
