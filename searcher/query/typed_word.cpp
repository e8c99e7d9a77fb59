// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/typed_word.hpp"

#include "press/text/utf8.hpp"
#include "searcher/query/typed_text.hpp"

#include <algorithm>
#include <charconv>

namespace pressdex::query {
namespace {

// A number of at most nine digits, so that it fits.
std::optional<std::uint32_t> number(std::string_view digits) {
    std::uint32_t value = 0;
    if (digits.empty() || digits.size() > 9) return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

// Nothing but letters and digits, and what hangs on them.
bool is_plain(std::string_view word) {
    bool has_any = false;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        if (!is_wordy(point.value) && !(has_any && is_attached(point.value))) return false;
        has_any = true;
        at += point.size;
    }
    return has_any;
}

std::size_t letters_at_end(std::string_view word) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        if (is_wordy(point.value)) {
            ++letters;
        } else if (!is_attached(point.value)) {
            letters = 0;
        }
        at += point.size;
    }
    return letters;
}

// "apo{5,}": the word and 5.
std::optional<TypedWord> with_times(std::string_view raw, const Limits& limits) {
    if (!raw.ends_with(",}")) return std::nullopt;
    const auto brace = raw.find('{');
    if (brace == std::string_view::npos) return std::nullopt;
    const auto times = number(raw.substr(brace + 1, raw.size() - brace - 3));
    if (!times || *times == 0 || *times > limits.most_times || !is_plain(raw.substr(0, brace))) return std::nullopt;
    return TypedWord{TypedWord::Kind::word, trimmed_word(raw.substr(0, brace)), *times, false};
}

// "audit*" or, with a star behind the last word of a compound, "Gilgit-Balt*".
std::optional<TypedWord> with_star(std::string_view raw, const Limits& limits) {
    if (!raw.ends_with('*') || raw.find('*') != raw.size() - 1) return std::nullopt;
    const std::string_view before = raw.substr(0, raw.size() - 1);
    const std::size_t letters = letters_at_end(before);
    if (letters == 0) return std::nullopt;
    std::string text = trimmed_word(before);
    if (letters < limits.wildcard_letters) return TypedWord{TypedWord::Kind::word, std::move(text), 1, true};
    if (is_plain(text)) return TypedWord{TypedWord::Kind::wildcard, std::move(text), 1, false};
    return TypedWord{TypedWord::Kind::phrase, text + "*", 1, false};
}

}  // namespace

TypedWord typed_word(std::string_view raw, const Limits& limits) {
    TypedWord word;
    if (auto counted = with_times(raw, limits)) {
        word = *std::move(counted);
    } else if (auto starred = with_star(raw, limits)) {
        word = *std::move(starred);
    } else {
        word.text = trimmed_word(raw);
        word.kind = word.text.empty() ? TypedWord::Kind::nothing : TypedWord::Kind::word;
    }
    // A word that only looks like an operator is written small, so that it stays one.
    if (word.kind == TypedWord::Kind::word && operator_of(word.text)) word.text = in_small_letters(word.text);
    return word;
}

std::optional<NamedOperator> operator_of(std::string_view raw) {
    if (raw == "AND") return NamedOperator{Sign::and_, {}};
    if (raw == "OR") return NamedOperator{Sign::or_, {}};
    if (raw == "NOT") return NamedOperator{Sign::not_, {}};
    if (raw == "NEAR") return NamedOperator{Sign::near, {}};
    if (!raw.starts_with("NEAR/")) return std::nullopt;
    const std::string_view digits = raw.substr(5);
    if (digits.empty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    constexpr std::uint32_t beyond = 1'000'000'000;
    return NamedOperator{Sign::near, number(digits).value_or(beyond)};
}

}  // namespace pressdex::query
