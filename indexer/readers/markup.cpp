// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/markup.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

// "---", "***", "= = =": nothing but one sign, at least `least` times.
bool is_rule(std::string_view line, std::string_view signs, std::size_t least) {
    line = trimmed(line);
    if (line.empty() || signs.find(line.front()) == std::string_view::npos) return false;
    std::size_t count = 0;
    for (const char c : line) {
        if (c != line.front() && c != ' ') return false;
        count += c == ' ' ? 0 : 1;
    }
    return count >= least;
}

// "|---|:--:|"
bool is_table_rule(std::string_view line) {
    line = trimmed(line);
    return line.find('-') != std::string_view::npos && line.find('|') != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

std::string table_row(std::string_view line) {
    line = trimmed(line);
    if (line.starts_with('|')) line.remove_prefix(1);
    if (line.ends_with('|')) line.remove_suffix(1);
    std::string row;
    while (!line.empty()) {
        const std::size_t size = std::min(line.find('|'), line.size());
        const std::string_view cell = trimmed(line.substr(0, size));
        if (!cell.empty()) row += (row.empty() ? "" : " | ") + std::string(cell);
        line.remove_prefix(std::min(size + 1, line.size()));
    }
    return row;
}

class Blocks {
  public:
    void take(std::string_view line) {
        if (line.ends_with('\r')) line.remove_suffix(1);
        std::string_view text = trimmed(line);
        while (text.starts_with('>')) text = trimmed(text.substr(1));
        if (text.starts_with("```") || text.starts_with("~~~")) return close();
        if (text.empty()) return close();
        if (!paragraph_.empty() && !is_item_ && (is_rule(text, "=", 2) || is_rule(text, "-", 2)))
            return heading(std::exchange(paragraph_, {}));
        if (is_rule(text, "-*_", 3) || is_table_rule(text) || is_link_address(text)) return close();
        if (const std::size_t hashes = text.find_first_not_of('#');
            hashes > 0 && hashes <= 6 && text.starts_with('#') && hashes != std::string_view::npos &&
            text[hashes] == ' ') {
            close();
            return heading(std::string(trimmed(text.substr(hashes))));
        }
        if (text.starts_with('|')) {
            close();
            paragraph_ = table_row(text);
            return close();
        }
        begin_item(text);
        add(text, line.ends_with("  ") || line.ends_with('\\'));
    }

    std::string text() && {
        close();
        return std::move(out_);
    }

  private:
    static bool is_link_address(std::string_view text) {
        const std::size_t close = text.find("]: ");
        return text.starts_with('[') && !text.starts_with("[^") && close != std::string_view::npos &&
               text.find(' ') == close + 2;
    }

    void begin_item(std::string_view& text) {
        const bool bullet = text.size() > 1 && text[1] == ' ' && (text[0] == '-' || text[0] == '*' || text[0] == '+');
        const std::size_t digits = text.find_first_not_of("0123456789");
        const bool number = digits != std::string_view::npos && digits > 0 && digits < 4 &&
                            (text[digits] == '.' || text[digits] == ')') && text.substr(digits + 1, 1) == " ";
        // A number inside a paragraph is one ("in\n2021. The ..."): only 1 may begin a list there.
        if (!bullet && (!number || (!paragraph_.empty() && !is_item_ && text.front() != '1'))) return;
        close();
        is_item_ = true;
        if (!bullet) return;
        paragraph_ = "• ";
        text = trimmed(text.substr(2));
        if (text.starts_with("[ ]") || text.starts_with("[x]")) text = trimmed(text.substr(3));
    }

    void add(std::string_view text, bool breaks) {
        if (text.ends_with('\\')) text.remove_suffix(1);
        if (!paragraph_.empty() && !paragraph_.ends_with('\n') && !paragraph_.ends_with(' ')) paragraph_ += ' ';
        paragraph_ += text;
        if (breaks) paragraph_ += '\n';
    }

    void heading(std::string text) {
        while (text.ends_with('#') || text.ends_with(' ')) text.pop_back();
        paragraph_ = "## " + text;
        close();
    }

    void close() {
        std::string words = without_inline_markup(std::exchange(paragraph_, {}));
        is_item_ = false;
        while (words.ends_with('\n') || words.ends_with(' ')) words.pop_back();
        if (words.find_first_not_of(" \n#") == std::string::npos) return;
        if (!out_.empty()) out_ += "\n\n";
        out_ += words;
    }

    std::string out_, paragraph_;
    bool is_item_ = false;
};

}  // namespace

std::string without_markup(std::string_view markdown) {
    Blocks blocks;
    while (!markdown.empty()) {
        const std::size_t size = std::min(markdown.find('\n'), markdown.size());
        blocks.take(markdown.substr(0, size));
        markdown.remove_prefix(std::min(size + 1, markdown.size()));
    }
    return std::move(blocks).text();
}

}  // namespace pressdex
