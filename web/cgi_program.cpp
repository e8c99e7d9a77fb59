// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/cgi_program.hpp"

#include "press/archive.hpp"
#include "web/archive_shelf.hpp"
#include "web/cgi.hpp"
#include "web/handler.hpp"

#include <cstdio>
#include <cstdlib>

namespace pressdex {

bool is_called_as_cgi() {
    return std::getenv("GATEWAY_INTERFACE") != nullptr;
}

int answer_as_cgi() {
    const Environment environment = [](const char* name) { return std::getenv(name); };
    ShelfPool shelves([folder = archive_folder({})] { return open_archive_shelf(folder); });
    const Handler handler(base_from(environment), shelves);
    const HttpRequest asked = http_request_from(environment);
    const std::string answer = cgi_answer(handler.answer(asked), asked);
    std::fwrite(answer.data(), 1, answer.size(), stdout);
    return std::fflush(stdout) == 0 ? exit_found : exit_code(ErrorKind::machine);
}

}  // namespace pressdex
