// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/operators.hpp"

#include "searcher/query/near_miss.hpp"
#include "searcher/query/typed_text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pressdex::query {
namespace {

bool is_binary(Sign sign) {
    return sign == Sign::and_ || sign == Sign::or_ || sign == Sign::near;
}

bool is_named(Sign sign) {
    return is_binary(sign) || sign == Sign::not_;
}

bool is_negation(Sign sign) {
    return sign == Sign::not_ || sign == Sign::exclude;
}

// Something that stands for stories by itself.
bool is_operand(Sign sign) {
    return sign == Sign::word || sign == Sign::wildcard || sign == Sign::phrase || sign == Sign::exact ||
           sign == Sign::field;
}

void become_word(Lexeme& lexeme) {
    lexeme.sign = Sign::word;
    lexeme.text = in_small_letters(lexeme.text);
    lexeme.number = 1;
}

class Settlement {
  public:
    Settlement(std::vector<Lexeme> lexemes, const Limits& limits, Objections& objections)
        : lexemes_(std::move(lexemes)), limits_(limits), objections_(objections) {}

    std::vector<Lexeme> run() {
        unknown_fields();
        capitals();
        brackets();
        negations();
        binaries();
        return std::move(lexemes_);
    }

  private:
    void unknown_fields() {
        std::vector<Lexeme> kept;
        for (std::size_t i = 0; i < lexemes_.size(); ++i) {
            Lexeme& lexeme = lexemes_[i];
            const bool is_excluded =
                lexeme.sign == Sign::unknown_field && !kept.empty() && is_negation(kept.back().sign);
            if (lexeme.sign == Sign::unknown_field) {
                const std::string near = field_like(in_small_letters(lexeme.text));
                objections_.object(
                    lexeme.column, "there is no field \"" + lexeme.text + "\"",
                    (near.empty() ? "" : "did you mean " + near + ":? ") + "the fields are " + schema::field_names(),
                    "it was read as words");
                become_word(lexeme);
            }
            const std::optional<Lexeme> negation = is_excluded ? std::optional(kept.back()) : std::nullopt;
            kept.push_back(std::move(lexeme));
            if (negation && i + 1 < lexemes_.size()) kept.push_back(*negation);
        }
        lexemes_ = std::move(kept);
    }

    // A headline set in capitals says AND and NEAR as words: five words or more, none with a small letter, and three
    // for each operator.
    void capitals() {
        std::size_t words = 0, operators = 0;
        for (const auto& lexeme : lexemes_) {
            if (is_named(lexeme.sign)) {
                ++operators;
            } else if (lexeme.sign == Sign::word || lexeme.sign == Sign::phrase) {
                if (has_small_letter(lexeme.text)) return;
                if (has_capital_letter(lexeme.text)) ++words;
            } else if (lexeme.sign != Sign::open && lexeme.sign != Sign::close && lexeme.sign != Sign::exclude) {
                return;
            }
        }
        if (operators == 0 || words < 5 || words <= 2 * operators) return;
        for (auto& lexeme : lexemes_) {
            if (is_named(lexeme.sign)) become_word(lexeme);
        }
        objections_.note("all words are in capitals, so AND, OR, NOT and NEAR were read as words");
    }

    // Keeps the pairs of brackets that hold something and are not too deep.
    void brackets() {
        std::vector<std::size_t> opened;
        has_operators_ = std::ranges::any_of(lexemes_, [](const Lexeme& lexeme) { return is_named(lexeme.sign); });
        std::vector<bool> is_kept(lexemes_.size(), true);
        for (std::size_t i = 0; i < lexemes_.size(); ++i) {
            if (lexemes_[i].sign == Sign::open) opened.push_back(i);
            if (lexemes_[i].sign != Sign::close) continue;
            if (opened.empty()) {
                lone_bracket(i, is_kept);
                continue;
            }
            const std::size_t open = opened.back();
            opened.pop_back();
            const bool is_deep = opened.size() >= limits_.depth;
            if (is_deep) too_deep(open);
            if (is_deep || !holds_operand(open, i)) is_kept[open] = is_kept[i] = false;
        }
        for (const std::size_t open : opened) lone_bracket(open, is_kept);
        keep(is_kept);
    }

    // Counted, so that deep nesting stays linear: operands_[i] = how many stand before i.
    bool holds_operand(std::size_t open, std::size_t close) {
        if (operands_.empty()) {
            operands_.push_back(0);
            for (const auto& lexeme : lexemes_) {
                operands_.push_back(operands_.back() + (is_operand(lexeme.sign) || is_named(lexeme.sign) ? 1 : 0));
            }
        }
        return operands_[close] > operands_[open];
    }

    void lone_bracket(std::size_t i, std::vector<bool>& is_kept) {
        is_kept[i] = false;
        if (!has_operators_) return;  // a stray bracket in a pasted text
        const std::string text = lexemes_[i].text;
        objections_.object(lexemes_[i].column, "the bracket " + text + " has no partner",
                           "add the other bracket, or leave this one out", "it was left out");
    }

    void too_deep(std::size_t open) {
        if (std::exchange(is_too_deep_, true)) return;
        objections_.object(lexemes_[open].column, "brackets stand more than " + std::to_string(limits_.depth) + " deep",
                           "use fewer brackets", "the inner ones were left out");
    }

    void keep(const std::vector<bool>& is_kept) {
        std::vector<Lexeme> kept;
        for (std::size_t i = 0; i < lexemes_.size(); ++i) {
            if (is_kept[i]) kept.push_back(std::move(lexemes_[i]));
        }
        lexemes_ = std::move(kept);
    }

    // From the end, since NOT NOT x is one too.
    void negations() {
        std::vector<bool> is_kept(lexemes_.size(), true);
        bool operand_follows = false;
        for (std::size_t i = lexemes_.size(); i-- > 0;) {
            Lexeme& lexeme = lexemes_[i];
            if (lexeme.sign == Sign::exclude && !operand_follows) {
                is_kept[i] = false;
                continue;
            }
            if (lexeme.sign == Sign::not_ && !operand_follows) dangling(lexeme, "behind it");
            operand_follows = is_operand(lexeme.sign) || lexeme.sign == Sign::open || is_negation(lexeme.sign);
        }
        keep(is_kept);
    }

    void binaries() {
        bool operand_precedes = false;
        for (std::size_t i = 0; i < lexemes_.size(); ++i) {
            Lexeme& lexeme = lexemes_[i];
            if (is_binary(lexeme.sign)) {
                const bool is_apart = lexeme.sign == Sign::near && i > 0 && lexemes_[i - 1].sign == Sign::together;
                const bool precedes = operand_precedes && !is_apart;
                if (!precedes || !operand_follows(i)) dangling(lexeme, precedes ? "behind it" : "before it");
            }
            // same:sentence speaks of what stands around it; the operator between words stays one.
            if (lexeme.sign != Sign::together) {
                operand_precedes = is_operand(lexeme.sign) || lexeme.sign == Sign::close;
            }
        }
    }

    bool operand_follows(std::size_t at) const {
        std::size_t next = at + 1;
        while (lexemes_[at].sign != Sign::near && next < lexemes_.size() && lexemes_[next].sign == Sign::together) {
            ++next;
        }
        if (next >= lexemes_.size()) return false;
        const Sign sign = lexemes_[next].sign;
        return is_operand(sign) || sign == Sign::open || is_negation(sign);
    }

    void dangling(Lexeme& lexeme, const std::string& where) {
        objections_.note(at_column(lexeme.column) + lexeme.text + " has nothing " + where +
                         ", so it was read as a word");
        become_word(lexeme);
    }

    std::vector<Lexeme> lexemes_;
    std::vector<std::size_t> operands_;
    bool has_operators_ = false;
    bool is_too_deep_ = false;
    const Limits& limits_;
    Objections& objections_;
};

}  // namespace

std::vector<Lexeme> settled(std::vector<Lexeme> lexemes, const Limits& limits, Objections& objections) {
    return Settlement(std::move(lexemes), limits, objections).run();
}

}  // namespace pressdex::query
