// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/selection.hpp"

#include "press/text/slug.hpp"
#include "searcher/posting_lists.hpp"
#include "searcher/story_days.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace pressdex {
namespace {

std::string own_term(const Field& field, std::string_view slug) {
    return term_within(std::string(field.prefix), slug);
}

std::string alias_term(const Field& field, std::string_view slug) {
    return field.alias_prefix.empty() ? std::string() : term_within(std::string(field.alias_prefix), slug);
}

bool has_term(const Archive& archive, const std::string& term) {
    return !term.empty() && archive.postings().holding(term) > 0;
}

bool bears_anything(const Archive& archive, const Field& field, std::string_view slug) {
    return !slug.empty() && (has_term(archive, own_term(field, slug)) || has_term(archive, alias_term(field, slug)));
}

// The value whose label, not whose slug, was typed: "Urdu" for ur. Empty when there is none.
std::string slug_of_label(const Archive& archive, FieldId field, std::string_view typed_slug) {
    const auto facet = schema::facet_of(field);
    if (facet == schema::facet_count || typed_slug.empty()) return {};
    const auto& column = archive.column();
    for (std::uint32_t value = 0; value < column.value_count(facet); ++value) {
        if (slug(column.label(facet, value)) == typed_slug) return std::string(column.slug(facet, value));
    }
    return {};
}

// Whether it is a slug of the archive as it stands: what facets offer is found as it is.
bool is_slug(const Archive& archive, FieldId field, std::string_view typed) {
    const auto facet = schema::facet_of(field);
    return facet != schema::facet_count && archive.column().find(facet, typed).has_value();
}

std::optional<int> year_in(std::string_view text) {
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return year;
}

// Years come from the days, so that they follow --dates published.
DocidSet stories_of_year(const Archive& archive, std::string_view slug, Dates dates) {
    const auto& column = archive.column();
    const StoryDays days(column, dates);
    DocidSet stories(column.rows());
    const auto year = slug == schema::undated_slug ? std::optional<int>(0) : year_in(slug);
    if (!year) return stories;
    for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
        if (column.exists(docid) && days.year(docid) == *year) stories.insert(docid);
    }
    return stories;
}

// "Lahore, Pakistan" where the archive says "Lahore, Punjab, Pakistan": the stories that have both.
DocidSet stories_at_place(const Archive& archive, const Field& field, std::string_view typed) {
    std::optional<DocidSet> all;
    while (!typed.empty()) {
        const auto comma = typed.find(',');
        const auto name = slug(typed.substr(0, comma));
        typed.remove_prefix(comma == std::string_view::npos ? typed.size() : comma + 1);
        if (name.empty()) continue;
        DocidSet stories(archive.column().rows());
        add_stories_with(archive, own_term(field, name), stories);
        if (!field.alias_prefix.empty()) add_stories_with(archive, alias_term(field, name), stories);
        if (all) {
            *all &= stories;
        } else {
            all = std::move(stories);
        }
    }
    return all ? *std::move(all) : DocidSet(archive.column().rows());
}

}  // namespace

std::string ChosenValue::filter() const {
    if (!is_known && !typed.empty()) return typed;
    return (takes_aliases ? "" : "=") + slug;
}

ChosenValue chosen_value(const Archive& archive, FieldId field_id, std::string_view typed) {
    const auto& field = schema::field(field_id);
    ChosenValue value;
    value.takes_aliases = typed.empty() || typed.front() != '=';
    value.typed = typed.substr(value.takes_aliases ? 0 : 1);
    value.slug = is_slug(archive, field_id, value.typed) ? value.typed : slug_of_typed(field, value.typed);
    value.is_known = bears_anything(archive, field, value.slug);
    if (!value.is_known) {
        if (auto labelled = slug_of_label(archive, field_id, slug(value.typed)); !labelled.empty()) {
            value.slug = std::move(labelled);
            value.is_known = true;
        }
    }
    // Where no story bears the slug as an alias, both forms ask for the same.
    if (!value.takes_aliases && !has_term(archive, alias_term(field, value.slug))) value.takes_aliases = true;
    return value;
}

std::string filter_for(const Archive& archive, FieldId field, std::string_view slug) {
    const bool is_alias_too = has_term(archive, alias_term(schema::field(field), slug));
    return (is_alias_too ? "=" : "") + std::string(slug);
}

DocidSet stories_with(const Archive& archive, FieldId field_id, const ChosenValue& value, Dates dates) {
    const auto& field = schema::field(field_id);
    if (field_id == FieldId::year) return stories_of_year(archive, value.slug, dates);
    if (!value.is_known && field.hierarchical && value.typed.find(',') != std::string::npos) {
        return stories_at_place(archive, field, value.typed);
    }
    DocidSet stories(archive.column().rows());
    if (value.slug.empty()) return stories;
    add_stories_with(archive, own_term(field, value.slug), stories);
    if (value.takes_aliases && !field.alias_prefix.empty())
        add_stories_with(archive, alias_term(field, value.slug), stories);
    return stories;
}

DocidSet stories_with(const Archive& archive, const Selection& selection, Dates dates) {
    DocidSet stories(archive.column().rows());
    for (const auto& typed : selection.values) {
        stories |= stories_with(archive, selection.field, chosen_value(archive, selection.field, typed), dates);
    }
    return stories;
}

}  // namespace pressdex
