// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/amount.hpp"

#include "indexer/metadata/office/currencies.hpp"
#include "indexer/metadata/office/number_text.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace pressdex {
namespace {

constexpr std::size_t most_amounts = 100;

struct Sum {
    double value = 0;
    std::optional<double> to;
    std::string_view code;  // a currency or a class of several
    std::size_t from = 0, end = 0;
};

// Reads the sums of one paragraph from left to right.
class SumReader {
  public:
    SumReader(std::string_view text, Grouping grouping) : text_(text), grouping_(grouping) {}

    std::optional<Sum> next() {
        while (true) {
            if (digit_ < at_) digit_ = next_digit(text_, at_);
            const auto word = next_number_word(digit_);
            if (word) {
                at_ = word->to;
                if (auto sum = sum_of(*word, true)) return sum;
                continue;
            }
            if (digit_ == text_.size()) return std::nullopt;
            const auto number = number_at(text_, digit_, grouping_);
            at_ = number ? number->to : behind_digits(text_, digit_);
            if (!number) continue;
            if (auto sum = sum_of(*number, false)) return sum;
        }
    }

  private:
    // "two billion", before the next digit: found by the ending that all of million, billion and trillion have.
    std::optional<NumberInText> next_number_word(std::size_t before) {
        if (illion_ < at_) illion_ = text_.find("illion", at_);
        constexpr std::size_t longest_beginning = 8;  // bytes: the "tr" of trillion, or what a page has run into it
        for (auto at = illion_; at < before; illion_ = at = text_.find("illion", at + 1)) {
            auto first = at;
            while (first > at_ && at - first <= longest_beginning && is_letter_byte(text_[first - 1])) --first;
            if (at - first > longest_beginning) continue;
            const auto number = number_word_before(text_, first);
            if (number && number->from >= at_) return number;
        }
        return std::nullopt;
    }

    std::optional<Sum> sum_of(NumberInText number, bool is_word) {
        // A letter before a digit makes it part of a name: "G20", "Expo2020"; a currency's sign is looked for below.
        const auto sign = currency_before(text_, number.from);
        const auto first = number;
        // "500m dollars": the letters count since there is no sum unless a currency follows.
        bool has_magnitude = read_magnitudes(text_, number, grouping_, true);
        auto behind = sign ? std::nullopt : currency_after(text_, number.to);
        std::optional<double> to;
        if (!behind || sign) to = upper_end(number, has_magnitude, sign ? sign->sign : nullptr);
        if (!sign && to) behind = currency_after(text_, at_);
        if (!sign && !behind) return std::nullopt;
        const auto& found = sign ? *sign : *behind;
        if (found.sign->needs_magnitude && !has_magnitude) return std::nullopt;
        if (is_word && !has_magnitude) return std::nullopt;
        if (sign && found.sign->needs_magnitude && found.to != first.from) return std::nullopt;  // "Mr P 5 million"
        // "新台幣3億元", "USD 5 million dollars": said twice.
        if (sign) {
            const auto again = currency_after(text_, to ? at_ : number.to);
            if (again && (again->sign->code == sign->sign->code || is_class(again->sign->code))) behind = again;
        }
        if (number.value <= 0) return std::nullopt;
        const auto end = std::max({number.to, to ? at_ : 0, behind ? behind->to : 0});
        at_ = std::max(at_, end);
        return Sum{number.value, to, found.sign->code, sign ? sign->from : first.from, end};
    }

    // "5-6bn", "$10 million to $12 million": moves on behind it; a lower end without letters has those of the upper.
    std::optional<double> upper_end(NumberInText& lower, bool& has_magnitude, const CurrencySign* sign) {
        constexpr std::array<std::string_view, 5> joints = {"-", "–", "—", "to ", "~"};
        auto at = skip_blanks(text_, lower.to);
        const auto rest = text_.substr(at);
        const auto joint = std::ranges::find_if(joints, [rest](auto j) { return rest.starts_with(j); });
        if (joint == joints.end()) return std::nullopt;
        at = skip_blanks(text_, at + joint->size());
        constexpr std::size_t longest_sign = 8, longest_digit = 3;  // bytes
        const auto near = text_.substr(0, at + longest_sign + longest_digit);
        const auto digit = next_digit(near, at);
        if (digit == near.size() || digit > at + longest_sign) return std::nullopt;
        const auto repeated = digit > at ? currency_before(text_, digit) : std::nullopt;
        if (digit > at && (!repeated || repeated->from != at || sign == nullptr || repeated->sign->code != sign->code))
            return std::nullopt;
        auto upper = number_at(text_, digit, grouping_);
        if (!upper) return std::nullopt;
        const double plain = upper->value;
        const bool is_scaled = read_magnitudes(text_, *upper, grouping_, true);
        if (sign == nullptr && !currency_after(text_, upper->to)) return std::nullopt;
        if (is_scaled && !has_magnitude && plain > 0) {
            lower.value *= upper->value / plain;
            has_magnitude = true;
        }
        if (upper->value <= lower.value) return std::nullopt;
        at_ = upper->to;
        return upper->value;
    }

    std::string_view text_;
    Grouping grouping_;
    std::size_t at_ = 0;
    // The next ones at or behind at_, as far as they have been looked for.
    std::size_t digit_ = next_digit(text_, 0), illion_ = text_.find("illion");
};

// The currency that a class of several means in this story, and how sure that is.
std::pair<std::string, float> resolved(std::string_view code, const Story& story) {
    if (!is_class(code)) return {std::string(code), 0.95F};
    for (const auto& location : story.locations) {
        const auto own = currency_in(code, location.path.back());
        if (!own.empty()) return {std::string(own), 0.8F};
    }
    const auto usual = usual_currency(code);
    return {std::string(usual), usual.empty() ? 0.5F : 0.6F};
}

void take(const Sum& sum, std::string_view text, Where where, const Story& story, std::vector<Amount>& amounts) {
    auto [currency, confidence] = resolved(sum.code, story);
    const auto same = std::ranges::find_if(amounts, [&sum, &code = currency](const Amount& amount) {
        return amount.value == sum.value && amount.to == sum.to && amount.currency == code;
    });
    if (same != amounts.end()) {
        ++same->evidence.times;
        return;
    }
    Amount amount;
    amount.value = sum.value;
    amount.to = sum.to;
    amount.currency = std::move(currency);
    amount.text = text.substr(sum.from, sum.end - sum.from);
    const auto rule = is_class(sum.code) ? "sign of several currencies" : "currency beside a number";
    amount.evidence = {where, rule, std::string(quote_around(text, sum.from, sum.end)), confidence, 1, false};
    amounts.push_back(std::move(amount));
}

}  // namespace

std::vector<Amount> amounts_in(const Story& story) {
    std::vector<Amount> amounts;
    const auto grouping = grouping_in(story.language);
    const auto read = [&](std::string_view text, Where where) {
        SumReader reader(text, grouping);
        while (amounts.size() < most_amounts) {
            const auto sum = reader.next();
            if (!sum) return;
            take(*sum, text, where, story, amounts);
        }
    };
    if (!story.title_is_lede) read(story.title, Where::title);
    for (const auto& paragraph : story.body) read(paragraph, Where::body);
    return amounts;
}

}  // namespace pressdex
