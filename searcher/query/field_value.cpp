// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/field_value.hpp"

#include "searcher/query/date_words.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/query/typed_text.hpp"
#include "searcher/query/typed_word.hpp"

#include <utility>

namespace pressdex::query {
namespace {

Unexpected no_value(const Field& field, std::string_view typed) {
    return failure(ErrorKind::wrongly_asked, "\"" + std::string(typed) + "\" is no value of " + std::string(field.name),
                   std::string(field.help));
}

Result<Tree> words_tree(const Field& field, const FieldValue& value, const Limits& limits) {
    const auto within = [&](Tree part) { return Tree{FieldWords{field.id, {std::move(part)}}}; };
    std::string text = squeezed(value.typed);
    if (!has_word(text)) return no_value(field, value.typed);
    if (value.is_canonical) return within(Tree{Exact{std::move(text)}});
    if (value.is_quoted) return within(Tree{Phrase{std::move(text)}});
    TypedWord word = typed_word(text, limits);
    switch (word.kind) {
        case TypedWord::Kind::nothing:
            return no_value(field, value.typed);
        case TypedWord::Kind::word:
            if (word.times > 1) return no_value(field, value.typed);
            return within(Tree{Word{std::move(word.text), 1}});
        case TypedWord::Kind::wildcard:
            return within(Tree{Wildcard{std::move(word.text)}});
        case TypedWord::Kind::phrase:
            break;
    }
    return within(Tree{Phrase{std::move(word.text)}});
}

Result<Tree> value_tree(const Field& field, const FieldValue& value) {
    if (value.typed.ends_with('*')) {
        return failure(ErrorKind::wrongly_asked, std::string(field.name) + " takes whole values, no star",
                       std::string(field.help));
    }
    FieldIs is{field.id, squeezed(value.typed), slug_of_typed(field, value.typed), value.is_canonical};
    if (is.slug.empty()) return no_value(field, value.typed);
    return Tree{std::move(is)};
}

Result<Tree> days_tree(const Field& field, const FieldValue& value, Day now) {
    if (field.id == FieldId::date && in_small_letters(value.typed) == schema::undated_slug) {
        return value_tree(schema::field(FieldId::year), value);
    }
    const auto days = days_of_typed(value.typed, now);
    if (!days) return Unexpected(days.error());
    return Tree{DateRange{field.id, days->first, days->last}};
}

bool begins_year(Day day) {
    const auto date = calendar(day);
    return date.month() == std::chrono::January && date.day() == std::chrono::day{1};
}

bool ends_year(Day day) {
    return begins_year(Day{day.number + 1});
}

// A year, undated, or a range of whole years.
Result<Tree> year_tree(const Field& field, const FieldValue& value, Day now) {
    if (in_small_letters(value.typed) == schema::undated_slug) return value_tree(field, value);
    const auto days = days_of_typed(value.typed, now);
    if (!days) return Unexpected(days.error());
    if ((days->first && !begins_year(*days->first)) || (days->last && !ends_year(*days->last))) {
        return failure(ErrorKind::wrongly_asked, "\"" + std::string(value.typed) + "\" is no whole year",
                       "write date:" + std::string(value.typed));
    }
    if (days->first && days->last && year_of(*days->first) == year_of(*days->last)) {
        const std::string year = iso(Period{*days->first, Precision::year});
        return Tree{FieldIs{field.id, year, year, value.is_canonical}};
    }
    return Tree{DateRange{field.id, days->first, days->last}};
}

}  // namespace

Result<Tree> field_tree(const Field& field, const FieldValue& value, Day now, const Limits& limits) {
    if (field.id == FieldId::year) return year_tree(field, value, now);
    switch (field.kind) {
        case Kind::words:
            return words_tree(field, value, limits);
        case Kind::day:
            return days_tree(field, value, now);
        case Kind::exact:
        case Kind::number:
            break;
    }
    return value_tree(field, value);
}

Result<Tree> value_of(const Field& field, std::string_view typed, Day now) {
    FieldValue value{typed, true, typed.starts_with('=')};
    if (value.is_canonical) value.typed.remove_prefix(1);
    const TypedText text(value.typed);
    const std::string clean = unquoted(text.slice(0, text.size()));
    value.typed = clean;
    return field_tree(field, value, now, typed_limits);
}

}  // namespace pressdex::query
