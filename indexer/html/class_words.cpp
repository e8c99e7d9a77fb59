// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/class_words.hpp"

#include "indexer/html/class_word_lists.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace pressdex {
namespace {

using Hints = std::unordered_map<std::string_view, ClassHint>;

const Hints& hints_of_words() {
    static const Hints hints = [] {
        Hints all;
        for (const auto word : class_words::soft_words) all.emplace(word, ClassHint::soft);
        for (const auto word : class_words::furniture_words) all.insert_or_assign(word, ClassHint::furniture);
        for (const auto word : class_words::certain_words) all.insert_or_assign(word, ClassHint::certain);
        return all;
    }();
    return hints;
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_part_of_word(char c) {
    return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

template <class Parts>
bool holds_any(const std::string& text, const Parts& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return text.find(part) != std::string::npos; });
}

// "has-sidebar", "main-with-related", "no-comments", "label-hidden": what stands beside the element, or nowhere.
bool is_relation(std::string_view word) {
    return word == "has" || word == "with" || word == "no" || word == "not" || word == "without" ||
           word == "overflow" || word == "label";
}

// One name: "article__relatedLinks".
ClassHint hint_of_name(std::string_view name) {
    ClassHint hint = ClassHint::none;
    std::string joined, word;
    bool capital = false;  // the word was cut off at a capital
    bool is_denied = false;
    const auto look_up = [&] {
        // Names that a machine made ("hJpRRP") hold short words by chance.
        constexpr std::size_t shortest_between_capitals = 4;
        const auto found = hints_of_words().find(word);
        if (found != hints_of_words().end() && (!capital || word.size() >= shortest_between_capitals) && !is_denied)
            hint = std::max(hint, found->second);
        is_denied = is_denied || is_relation(word);
        if (!is_denied) joined += word;
        word.clear();
    };
    // "lg:hidden": how it looks on a screen, not what it is.
    if (name.find(':') != std::string_view::npos) return hint;
    // A page builder calls each of its boxes a widget.
    if (name.starts_with("elementor")) return hint;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!is_part_of_word(name[i])) {
            look_up();
            capital = false;
            continue;
        }
        if (is_upper(name[i]) && !word.empty() && !is_upper(name[i - 1])) {
            capital = true;
            look_up();
        }
        word.push_back(is_upper(name[i]) ? static_cast<char>(name[i] - 'A' + 'a') : name[i]);
    }
    look_up();
    // "binh-luan": one word to its readers.
    if (const auto whole = hints_of_words().find(joined); whole != hints_of_words().end())
        hint = std::max(hint, whole->second);
    if (hint == ClassHint::certain) return hint;
    if (hint == ClassHint::furniture || holds_any(joined, class_words::furniture_parts)) return ClassHint::furniture;
    if (holds_any(joined, class_words::content_parts)) return std::max(hint, ClassHint::content);
    return hint;
}

}  // namespace

ClassHint hint_of_class(std::string_view names) {
    // Style sheets made of very many small names ("mt-4 px-2 ...") say nothing about what stands inside.
    constexpr std::size_t longest = 300;
    if (names.size() > longest) names = names.substr(0, longest);
    ClassHint hint = ClassHint::none;
    while (!names.empty()) {
        const std::size_t from = names.find_first_not_of(" \t\r\n\f");
        if (from == std::string_view::npos) break;
        names.remove_prefix(from);
        const std::string_view one = names.substr(0, names.find_first_of(" \t\r\n\f"));
        hint = std::max(hint, hint_of_name(one));
        names.remove_prefix(one.size());
    }
    return hint;
}

}  // namespace pressdex
