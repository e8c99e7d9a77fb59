// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/markup.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace pressdex {
namespace {

// A link's words or address is no longer than this: so a lone bracket costs no search through the whole text.
constexpr std::size_t longest_link = 2'000;

bool is_word_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool is_sign(char c) {
    return c > ' ' && static_cast<unsigned char>(c) < 0x7F && !is_word_character(c);
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

// One paragraph from its beginning to its end, a construct at a time.
class Inline {
  public:
    explicit Inline(std::string_view text) : text_(text) {}

    std::string words() && {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '\\' && at_ + 1 < text_.size() && is_sign(text_[at_ + 1]))
                escaped();
            else if (c == '!' && text_.substr(at_ + 1, 1) == "[")
                picture();
            else if (c == '[')
                link();
            else if (c == ']')
                link_end();
            else if (c == '<')
                tag();
            else if (c == '{')
                shortcode();
            else if (c == '`')
                code();
            else if (c == '*' || c == '_' || c == '~')
                emphasis(c);
            else
                out_ += text_[at_++];
        }
        return std::move(out_);
    }

  private:
    std::size_t find_near(std::string_view sought, std::size_t from) const {
        const std::size_t found = text_.substr(0, std::min(text_.size(), from + longest_link)).find(sought, from);
        return found;
    }

    void escaped() {
        out_ += text_[at_ + 1];
        at_ += 2;
    }

    // Where "(address)" or "[reference]" behind a closing bracket ends; `from` when none stands there.
    std::size_t behind_target(std::size_t from) const {
        if (from >= text_.size() || (text_[from] != '(' && text_[from] != '[')) return from;
        const std::size_t end = find_near(text_[from] == '(' ? ")" : "]", from);
        return end == std::string_view::npos ? from : end + 1;
    }

    void picture() {
        const std::size_t close = find_near("]", at_);
        const std::size_t end = close == std::string_view::npos ? close : behind_target(close + 1);
        if (close == std::string_view::npos || end == close + 1) {
            out_ += text_[at_++];
            return;
        }
        at_ = end;
    }

    // "[words](address)": the words are read on, so that a picture or emphasis inside goes off as well.
    void link() {
        if (text_.substr(at_ + 1, 1) == "^") {
            // A footnote's number.
            const std::size_t close = find_near("]", at_);
            if (close != std::string_view::npos) {
                at_ = close + 1;
                if (text_.substr(at_, 1) == ":") ++at_;
                return;
            }
        }
        open_.push_back(out_.size());
        out_ += text_[at_++];
    }

    void link_end() {
        const std::size_t end = behind_target(at_ + 1);
        if (!open_.empty()) {
            if (end > at_ + 1) {
                out_.erase(open_.back(), 1);
                at_ = end;
                open_.pop_back();
                return;
            }
            open_.pop_back();
        }
        out_ += text_[at_++];
    }

    // "<b>", "</p>", "<!-- -->" go off; "<https://...>" leaves its address, "a < b" stays.
    void tag() {
        const std::string_view rest = text_.substr(at_);
        const std::size_t end = rest.starts_with("<!--") ? find_near("-->", at_) : find_near(">", at_);
        const char first = rest.size() > 1 ? rest[1] : ' ';
        const bool is_tag =
            first == '/' || first == '!' || (is_word_character(first) && static_cast<unsigned char>(first) < 0x80);
        if (end == std::string_view::npos || !is_tag) {
            out_ += text_[at_++];
            return;
        }
        const std::string_view inside = text_.substr(at_ + 1, end - at_ - 1);
        const bool is_address =
            inside.find(' ') == std::string_view::npos &&
            (inside.find("://") != std::string_view::npos || inside.find('@') != std::string_view::npos);
        if (is_address) out_ += inside;
        if (inside.starts_with("br")) out_ += '\n';
        at_ = end + (rest.starts_with("<!--") ? 3 : 1);
    }

    // Hugo's "{{< figure >}}", Jekyll's "{% include %}".
    void shortcode() {
        const std::string_view rest = text_.substr(at_, 2);
        const std::size_t end = rest == "{{"   ? find_near("}}", at_)
                                : rest == "{%" ? find_near("%}", at_)
                                               : std::string_view::npos;
        if (end == std::string_view::npos)
            out_ += text_[at_++];
        else
            at_ = end + 2;
    }

    // What stands between backticks is no markup.
    void code() {
        const std::size_t close = find_near("`", at_ + 1);
        if (close == std::string_view::npos) {
            out_ += text_[at_++];
            return;
        }
        out_ += text_.substr(at_ + 1, close - at_ - 1);
        at_ = close + 1;
    }

    // CommonMark, section 6.2, near enough: a run beside a blank on both sides is a sign of the text, and so is an
    // underscore inside a word.
    void emphasis(char sign) {
        std::size_t end = at_;
        while (end < text_.size() && text_[end] == sign) ++end;
        const char before = at_ == 0 ? ' ' : text_[at_ - 1], after = end < text_.size() ? text_[end] : ' ';
        const bool alone = (before == ' ' || before == '\n') && (after == ' ' || after == '\n');
        const bool in_word = is_word_character(before) && is_word_character(after);
        const bool is_text = alone || (sign == '_' && in_word) || (sign == '~' && end - at_ < 2);
        if (is_text) out_ += text_.substr(at_, end - at_);
        at_ = end;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string out_;
    std::vector<std::size_t> open_;  // where in `out_` the brackets that are open stand
};

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

std::string without_inline_markup(std::string_view text) {
    return Inline(text).words();
}

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
