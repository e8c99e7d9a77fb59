// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-cgi: the page as a CGI program and nothing else. It is not linked with the HTTP server and the nine
// libraries that come with it, so it starts in less time than pressdex-web, which answers in the same words.
#include "press/result.hpp"
#include "web/cgi_program.hpp"

#include <cstdio>
#include <exception>

int main() {
    using namespace pressdex;
    if (!is_called_as_cgi()) {
        std::fprintf(stderr, "%s",
                     message({ErrorKind::wrongly_asked, "pressdex-cgi answers web servers only",
                              "pressdex-web --listen ADDRESS:PORT serves pages by itself"})
                         .c_str());
        return exit_wrongly_asked;
    }
    try {
        return answer_as_cgi();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s", message({ErrorKind::machine, error.what(), {}}).c_str());
        return exit_code(ErrorKind::machine);
    }
}
