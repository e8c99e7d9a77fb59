// SPDX-License-Identifier: GPL-3.0-or-later
// What all verbs share: the archive they open, where they print, how they tell an error.
#include "press/text/charset.hpp"
#include "press/text/utf8.hpp"
#include "press/text/visible.hpp"
#include "searcher/commands/commands.hpp"

#include <charconv>
#include <cstdio>

namespace pressdex {
namespace {

// The column that a sentence such as "column 8: ..." names, 0 if none.
std::size_t column_in(std::string_view sentence) {
    constexpr std::string_view word = "column ";
    if (!sentence.starts_with(word)) return 0;
    std::size_t column = 0;
    std::from_chars(sentence.data() + word.size(), sentence.data() + sentence.size(), column);
    return column;
}

}  // namespace

Result<Searcher> searcher_for(const Arguments& arguments) {
    return Searcher::open(archive_folder(arguments.archive));
}

int put_out(const std::string& text, const Arguments& arguments, int code) {
    const auto terminal = terminal_of_stdout(arguments.colour);
    const bool may_page = arguments.may_page && arguments.format == Format::text;
    if (print(text, terminal, may_page)) return code;
    return told({ErrorKind::machine, "The output could not be written", "Is the disk full?"});
}

Error no_format(std::string_view verb) {
    return {ErrorKind::wrongly_asked, "trec is a format of batch",
            std::string(verb) + " knows text, json, jsonl and csv"};
}

void tell(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stderr);
}

int told(const Error& error, std::string_view query) {
    tell(message(error));
    if (!query.empty()) tell(caret_lines(query, column_in(error.sentence)));
    return exit_code(error.kind);
}

std::string caret_lines(std::string_view query, std::size_t column) {
    const auto text = valid_utf8(query);
    std::size_t at = 0, character = 1;
    while (at < text.size() && character < column) {
        at += code_point_at(text, at).size;
        ++character;
    }
    if (column == 0 || character < column) return {};
    const auto before = visible(std::string_view(text).substr(0, at));
    const auto behind = visible(std::string_view(text).substr(at));
    return "  " + before + behind + "\n  " + std::string(columns_of(before), ' ') + "^\n";
}

}  // namespace pressdex
