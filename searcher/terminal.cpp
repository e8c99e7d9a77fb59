// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/terminal.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unistd.h>

namespace pressdex {
namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

std::string pager() {
    for (const char* name : {"PRESSDEX_PAGER", "PAGER"}) {
        if (auto command = environment(name); !command.empty()) return command;
    }
    return "less -FRX";
}

// False where the reader has gone away or the disk is full; errno says which.
bool write_all(std::FILE* out, std::string_view text) {
    return std::fwrite(text.data(), 1, text.size(), out) == text.size() && std::fflush(out) == 0;
}

std::size_t lines_in(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

bool is_wide(char32_t c) {
    const auto width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

bool takes_no_column(char32_t c) {
    const auto category = u_charType(static_cast<UChar32>(c));
    return category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR;
}

}  // namespace

Result<Colour> colour_named(std::string_view name) {
    if (name == "auto") return Colour::automatic;
    if (name == "always") return Colour::always;
    if (name == "never") return Colour::never;
    return failure(ErrorKind::wrongly_asked, "\"" + std::string(name) + "\" is not a value of color",
                   "color takes one of: auto, always, never");
}

bool shows_colour(Colour option, const ColourHints& hints) {
    if (option != Colour::automatic) return option == Colour::always;
    if (!hints.no_color.empty()) return false;
    if (!hints.clicolor_force.empty() && hints.clicolor_force != "0") return true;
    return hints.is_terminal && hints.term != "dumb";
}

Terminal terminal_of_stdout(Colour option) {
    Terminal terminal;
    terminal.is_terminal = isatty(STDOUT_FILENO) == 1;
    terminal.has_colour = shows_colour(
        option, {terminal.is_terminal, environment("NO_COLOR"), environment("CLICOLOR_FORCE"), environment("TERM")});
    winsize size{};
    if (terminal.is_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        terminal.width = std::clamp<std::size_t>(size.ws_col, 20, 200);
        terminal.height = std::max<std::size_t>(size.ws_row, 2);
    }
    return terminal;
}

std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = code_point_at(text, at);
        at += c.size;
        if (!takes_no_column(c.value)) columns += is_wide(c.value) ? 2 : 1;
    }
    return columns;
}

bool print(std::string_view text, const Terminal& terminal, bool may_page) {
    // A pager that is left early, or `| head`, closes the pipe: that is no failure.
    std::signal(SIGPIPE, SIG_IGN);
    if (may_page && terminal.is_terminal && lines_in(text) >= terminal.height) {
        if (std::FILE* pipe = popen(pager().c_str(), "w"); pipe != nullptr) {
            write_all(pipe, text);
            const int status = pclose(pipe);
            // 127: the shell found no such program; then the text goes out as it is.
            if (!(WIFEXITED(status) && WEXITSTATUS(status) == 127)) return true;
        }
    }
    return write_all(stdout, text) || errno == EPIPE;
}

}  // namespace pressdex
