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
        std::erase(out_, taken_out);
        return std::move(out_);
    }

  private:
    // Where `sought` stands from `from` on, if near. What one search has looked through, the next one does not look
    // through again, so that a text of nothing but brackets is read in linear time too.
    std::size_t find_near(std::string_view sought, std::size_t from, bool of_target = false) {
        const auto is_it = [&](const Search& search) {
            return search.sought == sought && search.of_target == of_target;
        };
        auto search = std::ranges::find_if(searches_, is_it);
        if (search == searches_.end()) search = searches_.insert(search, Search{sought, of_target, 0, 0});
        if (search->found < from || search->looked_to < from) {
            search->found = 0;
            search->looked_to = std::max(search->looked_to, from);
        }
        const std::size_t limit = std::min(text_.size(), from + longest_link);
        if (search->found == 0 && search->looked_to < limit) {
            const std::size_t found = text_.substr(0, limit).find(sought, search->looked_to);
            search->looked_to = found == std::string_view::npos ? limit - std::min(sought.size() - 1, limit) : found;
            if (found != std::string_view::npos) search->found = found;
        }
        return search->found >= from && search->found != 0 && search->found < limit ? search->found
                                                                                    : std::string_view::npos;
    }

    void escaped() {
        out_ += text_[at_ + 1];
        at_ += 2;
    }

    // Where "(address)" or "[reference]" behind a closing bracket ends; `from` when none stands there.
    std::size_t behind_target(std::size_t from) {
        if (from >= text_.size() || (text_[from] != '(' && text_[from] != '[')) return from;
        const std::size_t end = find_near(text_[from] == '(' ? ")" : "]", from, true);
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
                out_[open_.back()] = taken_out;
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

    struct Search {
        std::string_view sought;
        bool of_target;         // behind a link's words: these searches run ahead of the others
        std::size_t found;      // 0 = not yet: nothing that is sought stands first
        std::size_t looked_to;  // nothing is found between where we are and there
    };

    // No text that was decoded holds it.
    static constexpr char taken_out = '\0';

    std::string_view text_;
    std::size_t at_ = 0;
    std::string out_;
    std::vector<Search> searches_;
    std::vector<std::size_t> open_;  // where in `out_` the brackets that are open stand
};

}  // namespace

std::string without_inline_markup(std::string_view text) {
    return Inline(text).words();
}

}  // namespace pressdex
