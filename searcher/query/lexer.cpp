// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/lexer.hpp"

#include "searcher/query/typed_text.hpp"
#include "searcher/query/typed_word.hpp"

namespace pressdex::query {
namespace {

// A word ends here although no blank stands: lists and sentences whose blanks were lost. Between digits they stay
// (1,000).
constexpr std::u32string_view ends_of_words =
    U",;|\u2014\u2026\u060C\u061B\u061F\u06D4\u3001\u3002\uFF0C\uFF0E\uFF1B\uFF01\uFF1F\uFF1A\uFF08\uFF09";

class Lexer {
  public:
    Lexer(std::string_view text, const Limits& limits, Objections& objections)
        : text_(text), limits_(limits), objections_(objections) {}

    std::vector<Lexeme> run() {
        while (at_ < text_.size()) {
            if (is_blank(text_[at_])) {
                ++at_;
                begins_ = true;
            } else {
                const bool stays_at_beginning = step();
                begins_ = stays_at_beginning;
            }
        }
        return std::move(lexemes_);
    }

  private:
    // Reads one thing at `at_` and goes behind it. True if what follows stands where a word may begin.
    bool step() {
        const char32_t c = text_[at_];
        if (c == U'(' || c == U')') return bracket(c);
        if (is_quotation_mark(c)) return quotation();
        if (begins_ && c == U'-' && is_excluding()) {
            put(Sign::exclude, at_, "-");
            ++at_;
            return true;
        }
        if (begins_ && c == U'=' && is_quotation_mark(text_[at_ + 1]) && exact()) return false;
        if (begins_ && is_ascii_letter(c) && field()) return false;
        word();
        return false;
    }

    Lexeme& put(Sign sign, std::size_t at, std::string text) {
        Lexeme lexeme;
        lexeme.sign = sign;
        lexeme.text = std::move(text);
        lexeme.column = column(at);
        return lexemes_.emplace_back(std::move(lexeme));
    }

    static std::uint32_t column(std::size_t at) { return static_cast<std::uint32_t>(at + 1); }

    // Only a bracket where a word may begin opens; one inside a word ("sector(s)") is text, and so is its partner.
    bool bracket(char32_t c) {
        const std::size_t at = at_++;
        if (c == U'(') {
            brackets_are_operators_.push_back(begins_);
            if (begins_) put(Sign::open, at, "(");
            return begins_;
        }
        const bool closes = brackets_are_operators_.empty() || brackets_are_operators_.back();
        if (!brackets_are_operators_.empty()) brackets_are_operators_.pop_back();
        if (closes) put(Sign::close, at, ")");
        return false;
    }

    bool quotation() {
        const auto end = text_.closing(at_);
        if (end) {
            const std::string inside = unquoted(text_.slice(at_ + 1, *end));
            if (has_word(inside)) put(Sign::phrase, at_, inside);
            at_ = *end + 1;
        } else {
            ++at_;
        }
        return false;
    }

    // A hyphen before a letter, a quotation or a bracket. Before a digit it is the minus of a number (-0.4%).
    bool is_excluding() {
        const char32_t next = text_[at_ + 1];
        if (next == U'(') return true;
        if (next == U'=') return text_.closing(at_ + 2).has_value();
        return (is_wordy(next) && !is_digit(next)) || text_.closing(at_ + 1).has_value();
    }

    bool exact() {
        const auto end = text_.closing(at_ + 1);
        if (!end) {
            objections_.object(column(at_), "=\" is not closed by another quotation mark",
                               "close the exact words: =\"energy audit\"", "it was read as words");
            return false;
        }
        const std::string inside = unquoted(text_.slice(at_ + 2, *end));
        if (has_word(inside)) put(Sign::exact, at_, inside);
        at_ = *end + 1;
        return true;
    }

    // name:value with a known name; an unknown name is put and its value left for the next steps.
    bool field() {
        std::size_t colon = at_;
        while (is_ascii_letter(text_[colon])) ++colon;
        if (text_[colon] != U':') return false;
        const char32_t next = text_[colon + 1];
        const std::string name = text_.slice(at_, colon);
        const Field* row = schema::field_named(in_small_letters(name));
        const bool begins_value = is_wordy(next) || is_quotation_mark(next);
        if (row == nullptr) {
            if (!begins_value) return false;
            if (together(name, colon + 1)) return true;
            put(Sign::unknown_field, at_, name);
            at_ = colon + 1;
            return true;
        }
        const bool may_be_open = row->kind != Kind::words && next == U'.';  // date:..2021
        if (!begins_value && next != U'=' && !may_be_open) return false;
        return value(*row, name, colon + 1);
    }

    // same:sentence, by itself and not excluded.
    bool together(const std::string& name, std::size_t from) {
        constexpr std::string_view value = "sentence";
        const std::size_t end = from + value.size();
        if (end > text_.size() || in_small_letters(name) != "same") return false;
        if (in_small_letters(text_.slice(from, end)) != value) return false;
        if (end < text_.size() && !ends_word(end)) return false;
        if (!lexemes_.empty() && lexemes_.back().sign == Sign::exclude) return false;
        put(Sign::together, at_, "same:sentence");
        at_ = end;
        return true;
    }

    // Bare up to a blank or a bracket, with quoted parts: 2021..2022, "Lahore, Punjab, Pakistan", "May 2021".."June
    // 2021".
    bool value(const Field& row, const std::string& name, std::size_t from) {
        const bool is_canonical = text_[from] == U'=';
        std::size_t i = from + (is_canonical ? 1 : 0);
        const bool is_quoted = is_quotation_mark(text_[i]);
        std::string typed;
        while (i < text_.size() && !is_blank(text_[i]) && text_[i] != U'(' && text_[i] != U')') {
            const bool is_mark = is_quotation_mark(text_[i]);
            const bool may_quote = is_mark && (typed.empty() || typed.ends_with(".."));
            if (const auto end = may_quote ? text_.closing(i) : std::nullopt) {
                typed += text_.slice(i + 1, *end);
                i = *end + 1;
                if (text_[i] != U'.') break;
            } else if (is_mark && typed.empty()) {
                objections_.object(column(i), "the quotation mark behind " + name + ": is not closed",
                                   "close it: " + name + ":\"several words\"", "it was read as words");
                return false;
            } else if (is_mark) {
                break;
            } else {
                typed += text_.slice(i, i + 1);
                ++i;
            }
        }
        typed = unquoted(typed);
        if (!is_quoted) typed.resize(typed.find_last_not_of(",;") + 1);
        if (!has_word(typed)) return false;
        Lexeme& lexeme = put(Sign::field, at_, typed);
        lexeme.field = row.id;
        lexeme.name = name;
        lexeme.is_quoted = is_quoted;
        lexeme.is_canonical = is_canonical;
        at_ = i;
        return true;
    }

    bool ends_word(std::size_t at) const {
        const char32_t c = text_[at];
        if (is_blank(c) || is_quotation_mark(c) || c == U'(' || c == U')') return true;
        const bool behind_digit = at > 0 && is_digit(text_[at - 1]);
        if (ends_of_words.find(c) != std::u32string_view::npos) {
            return !behind_digit || !(is_digit(text_[at + 1]) || (c == U',' && text_[at + 1] == U'}'));
        }
        return c == U':' && at > 0 && is_ascii_letter(text_[at - 1]) && text_[at + 1] != U'/';
    }

    void word() {
        const std::size_t from = at_++;
        while (at_ < text_.size() && !ends_word(at_)) ++at_;
        const std::string raw = text_.slice(from, at_);
        if (begins_ && (at_ == text_.size() || is_blank(text_[at_]) || text_[at_] == U'(' || text_[at_] == U')') &&
            operator_named(raw, from)) {
            return;
        }
        const TypedWord typed = typed_word(raw, limits_);
        if (typed.kind == TypedWord::Kind::nothing) return;
        if (typed.lost_star) {
            objections_.note(at_column(column(from)) + "a star needs " + std::to_string(limits_.wildcard_letters) +
                             " letters before it, so it was left out");
        }
        const Sign sign = typed.kind == TypedWord::Kind::wildcard ? Sign::wildcard
                          : typed.kind == TypedWord::Kind::phrase ? Sign::phrase
                                                                  : Sign::word;
        put(sign, from, typed.text).number = typed.times;
    }

    bool operator_named(const std::string& raw, std::size_t from) {
        const auto named = operator_of(raw);
        if (!named) return false;
        Lexeme& lexeme = put(named->sign, from, raw);
        if (named->sign == Sign::near) lexeme.number = distance(named->distance, from);
        return true;
    }

    std::uint32_t distance(std::optional<std::uint32_t> typed, std::size_t from) {
        if (!typed) return limits_.near_distance;
        if (*typed >= 1 && *typed <= limits_.longest_distance) return *typed;
        const std::string longest = std::to_string(limits_.longest_distance);
        objections_.object(column(from), "the distance of NEAR is not within 1 and " + longest, "write NEAR/" + longest,
                           "the nearest of these was taken");
        return *typed == 0 ? 1 : limits_.longest_distance;
    }

    TypedText text_;
    const Limits& limits_;
    std::size_t at_ = 0;
    bool begins_ = true;  // a word may begin at `at_`: behind a blank, an opening bracket, an excluding hyphen
    std::vector<bool> brackets_are_operators_;
    std::vector<Lexeme> lexemes_;
    Objections& objections_;
};

}  // namespace

std::vector<Lexeme> lexed(std::string_view text, const Limits& limits, Objections& objections) {
    return Lexer(text, limits, objections).run();
}

}  // namespace pressdex::query
