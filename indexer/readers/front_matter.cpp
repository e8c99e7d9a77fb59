// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/front_matter.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

std::string_view take_line(std::string_view& text) {
    const std::size_t size = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, size);
    text.remove_prefix(std::min(size + 1, text.size()));
    return line;
}

// Without quotation marks and escapes; `rest` begins behind the value.
std::string take_scalar(std::string_view& rest, std::string_view stops) {
    rest = trimmed(rest);
    std::string value;
    if (rest.starts_with('"') || rest.starts_with('\'')) {
        const char mark = rest.front();
        std::size_t at = 1;
        for (; at < rest.size() && rest[at] != mark; ++at) {
            if (mark == '"' && rest[at] == '\\' && at + 1 < rest.size()) ++at;
            value += rest[at];
        }
        rest.remove_prefix(std::min(at + 1, rest.size()));
        return value;
    }
    std::size_t size = std::min(rest.find_first_of(stops), rest.size());
    // YAML: a comment begins behind a blank.
    size = std::min(size, rest.find(" #"));
    value = trimmed(rest.substr(0, size));
    rest.remove_prefix(size);
    return value;
}

// [a, "b c", d]
std::vector<std::string> list_in(std::string_view text) {
    std::vector<std::string> values;
    text.remove_prefix(1);
    while (!text.empty() && text.front() != ']') {
        if (auto value = take_scalar(text, ",]"); !value.empty()) values.push_back(std::move(value));
        text = trimmed(text);
        if (text.starts_with(','))
            text.remove_prefix(1);
        else if (!text.starts_with(']'))
            break;
    }
    return values;
}

std::string key_in(std::string_view text) {
    std::string key;
    for (const char c : trimmed(text)) {
        if (c == '"' || c == '\'') continue;
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                              c == '-' || c == '.';
        if (!is_plain) return {};
        key += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return key;
}

class Lines {
  public:
    Lines(FrontMatter& found, char sign) : found_(found), sign_(sign) {}

    // False when no front matter has such a line.
    bool take(std::string_view line) {
        const std::string_view text = trimmed(line);
        const bool is_indented = line.starts_with(' ') || line.starts_with('\t');
        if (text.empty() || text.starts_with('#') || text.starts_with('[')) return true;
        if (open_list_) return in_list(text);
        if (text.starts_with("- ") && !found_.keys.empty()) {
            std::string_view item = text.substr(2);
            found_.keys.back().second.push_back(take_scalar(item, ""));
            return true;
        }
        if (is_indented) return in_block(text);
        return key_line(text);
    }

  private:
    // A TOML list over several lines.
    bool in_list(std::string_view text) {
        const std::string list = "[" + std::string(text);
        for (auto& value : list_in(list)) found_.keys.back().second.push_back(std::move(value));
        open_list_ = text.find(']') == std::string_view::npos;
        return true;
    }

    // "title: >" and the lines below it; what hangs below another key is of no use to us.
    bool in_block(std::string_view text) {
        if (!is_block_ || found_.keys.empty()) return !found_.keys.empty();
        auto& values = found_.keys.back().second;
        if (values.empty())
            values.emplace_back(text);
        else
            values.back() += " " + std::string(text);
        return true;
    }

    bool key_line(std::string_view text) {
        const std::size_t sign = text.find(sign_);
        const std::string key = sign == std::string_view::npos ? std::string() : key_in(text.substr(0, sign));
        if (key.empty()) return false;
        std::string_view value = trimmed(text.substr(sign + 1));
        auto& [_, values] = found_.keys.emplace_back(key, std::vector<std::string>());
        is_block_ = value == ">" || value == "|" || value == ">-" || value == "|-";
        if (is_block_) return true;
        if (value.starts_with('[')) {
            values = list_in(value);
            open_list_ = value.find(']') == std::string_view::npos;
        } else if (auto one = take_scalar(value, ""); !one.empty()) {
            values.push_back(std::move(one));
        }
        return true;
    }

    FrontMatter& found_;
    char sign_;
    bool open_list_ = false, is_block_ = false;
};

// "LAHORE: The minister said ..." between two rules has the shape, but no site generator's key.
bool has_usual_key(const FrontMatter& found) {
    constexpr std::array<std::string_view, 18> usual = {
        "title",  "headline", "date",      "published", "author",  "authors",     "tags", "categories", "category",
        "layout", "slug",     "permalink", "url",       "summary", "description", "lang", "language",   "draft"};
    return std::ranges::any_of(found.keys,
                               [&](const auto& key) { return std::ranges::find(usual, key.first) != usual.end(); });
}

}  // namespace

std::vector<std::string> FrontMatter::values(std::initializer_list<std::string_view> names) const {
    for (const auto name : names) {
        for (const auto& [key, values] : keys) {
            if (key == name && !values.empty()) return values;
        }
    }
    return {};
}

std::string FrontMatter::value(std::initializer_list<std::string_view> names) const {
    const auto found = values(names);
    return found.empty() ? std::string() : found.front();
}

std::optional<FrontMatter> front_matter(std::string_view text) {
    const std::string_view whole = text;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::string_view mark = trimmed(take_line(text));
    if (mark != "---" && mark != "+++") return std::nullopt;
    FrontMatter found;
    found.lines = 1;
    Lines lines(found, mark == "+++" ? '=' : ':');
    while (!text.empty()) {
        const std::string_view line = take_line(text);
        ++found.lines;
        if (trimmed(line) == mark) {
            found.size = whole.size() - text.size();
            return has_usual_key(found) ? std::optional(found) : std::nullopt;
        }
        if (!lines.take(line)) return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace pressdex
