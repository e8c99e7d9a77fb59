// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/plain_object.hpp"

#include "press/text/charset.hpp"
#include "press/text/eight_bytes.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace pressdex {
namespace {

using Events = nlohmann::json_sax<nlohmann::json>;

// Each step returns false where it declines.
class PlainObject {
  public:
    PlainObject(std::string_view line, Events& events) : line_(line), events_(events) {}

    bool read() {
        skip_blanks();
        if (!take('{') || !events_.start_object(unknown_size)) return false;
        skip_blanks();
        if (!take('}')) {
            do {
                if (!read_member()) return false;
            } while (take(','));
            if (!take('}')) return false;
        }
        skip_blanks();
        return at_ == line_.size() && events_.end_object();
    }

  private:
    static constexpr auto unknown_size = static_cast<std::size_t>(-1);

    // With the blanks before and behind it.
    bool read_member() {
        skip_blanks();
        if (!read_string() || !events_.key(text_)) return false;
        skip_blanks();
        if (!take(':')) return false;
        skip_blanks();
        const bool is_read = at_ < line_.size() && line_[at_] == '[' ? read_list() : read_value();
        skip_blanks();
        return is_read;
    }

    bool read_list() {
        ++at_;
        if (!events_.start_array(unknown_size)) return false;
        skip_blanks();
        if (!take(']')) {
            do {
                skip_blanks();
                if (!read_value()) return false;
                skip_blanks();
            } while (take(','));
            if (!take(']')) return false;
        }
        return events_.end_array();
    }

    bool read_value() {
        if (at_ == line_.size()) return false;
        switch (line_[at_]) {
            case '"':
                return read_string() && events_.string(text_);
            case 'n':
                return take("null") && events_.null();
            case 't':
                return take("true") && events_.boolean(true);
            case 'f':
                return take("false") && events_.boolean(false);
            default:
                return read_whole_number();
        }
    }

    // At most eighteen digits: more are the thorough parser's concern, as is all that is not whole.
    bool read_whole_number() {
        const auto end = std::min(line_.find_first_not_of("0123456789", at_), line_.size());
        const auto digits = line_.substr(at_, end - at_);
        if (digits.empty() || digits.size() > 18 || (digits.size() > 1 && digits.front() == '0')) return false;
        if (end < line_.size() && (line_[end] == '.' || line_[end] == 'e' || line_[end] == 'E')) return false;
        Events::number_unsigned_t number = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        at_ = end;
        return events_.number_unsigned(number);
    }

    // Into text_.
    bool read_string() {
        if (!take('"')) return false;
        text_.clear();
        while (true) {
            const auto end = end_of_plain(at_);
            text_ += line_.substr(at_, end - at_);
            at_ = end;
            if (take('"')) return true;
            if (!take('\\') || !read_escape()) return false;
        }
    }

    // The next quotation mark, backslash or control.
    std::size_t end_of_plain(std::size_t at) const {
        while (at < line_.size()) {
            if (at + EightBytes::size <= line_.size()) {
                const EightBytes eight(line_.data() + at);
                const auto ends = eight.equal('"') | eight.equal('\\') | eight.between('\0', '\x1F');
                if (eight.is_ascii()) {
                    at += EightBytes::before_first(ends);
                    if (ends != 0) return at;
                    continue;
                }
            }
            const auto byte = static_cast<unsigned char>(line_[at]);
            if (byte == '"' || byte == '\\' || byte < 0x20) return at;
            ++at;
        }
        return at;
    }

    bool read_escape() {
        if (at_ == line_.size()) return false;
        const char sign = line_[at_++];
        if (sign == 'u') return read_unicode();
        constexpr std::string_view signs = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
        const auto which = signs.find(sign);
        if (which == std::string_view::npos) return false;
        text_ += meant[which];
        return true;
    }

    bool read_unicode() {
        const auto first = read_unit();
        if (!first || (*first >= 0xDC00 && *first < 0xE000)) return false;
        char32_t character = *first;
        if (character >= 0xD800 && character < 0xE000) {
            if (!take("\\u")) return false;
            const auto second = read_unit();
            if (!second || *second < 0xDC00 || *second >= 0xE000) return false;
            character = 0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00);
        }
        append(text_, character);
        return true;
    }

    std::optional<char32_t> read_unit() {
        const auto digits = line_.substr(at_, 4);
        std::uint32_t unit = 0;
        const auto* const end = digits.data() + digits.size();
        if (digits.size() < 4 || std::from_chars(digits.data(), end, unit, 16).ptr != end) return std::nullopt;
        at_ += 4;
        return unit;
    }

    void skip_blanks() {
        while (at_ < line_.size() && std::string_view(" \t\n\r").find(line_[at_]) != std::string_view::npos) ++at_;
    }
    bool take(char sign) {
        const bool stands = at_ < line_.size() && line_[at_] == sign;
        at_ += stands ? 1 : 0;
        return stands;
    }
    bool take(std::string_view word) {
        const bool stands = line_.substr(at_).starts_with(word);
        at_ += stands ? word.size() : 0;
        return stands;
    }

    const std::string_view line_;
    std::size_t at_ = 0;
    Events& events_;
    std::string text_;
};

}  // namespace

bool read_plain_object(std::string_view line, nlohmann::json_sax<nlohmann::json>& events) {
    return is_valid_utf8(line) && PlainObject(line, events).read();
}

}  // namespace pressdex
