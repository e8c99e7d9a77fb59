// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/schema.hpp"

#include "press/packed_positions.hpp"
#include "press/quoted_stretches.hpp"
#include "press/record.hpp"
#include "press/text/analysis.hpp"
#include "press/text/sha256.hpp"
#include "press/text/slug.hpp"

#include <algorithm>
#include <cstdio>

#include <unicode/locid.h>

namespace pressdex {
namespace {

// Separators of packed values; labels hold no control characters.
constexpr char between_values = '\x1e';
constexpr char between_parts = '\x1f';

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

void add_alias(FacetValue& value, std::string_view alias) {
    std::string slug = pressdex::slug(alias);
    if (slug.empty() || slug == value.slug) return;
    if (std::ranges::find(value.aliases, slug) == value.aliases.end()) value.aliases.push_back(std::move(slug));
}

FacetValue sector_value(const Sector& sector) {
    FacetValue value{sector.slug, sector.label.empty() ? sector.slug : sector.label, {}, {}};
    if (!sector.parent.empty()) {
        value.chain.push_back(
            {sector.parent, sector.parent_label.empty() ? sector.parent : sector.parent_label, {}, {}});
    }
    return value;
}

FacetValue value_of(const Organization& organization) {
    auto value = flat_value(organization.name);
    add_alias(value, organization.acronym);
    for (const auto& variant : organization.variants) add_alias(value, variant);
    return value;
}

FacetValue value_of(const Person& person) {
    auto value = flat_value(person.name);
    for (const auto& variant : person.variants) add_alias(value, variant);
    for (const auto word : split(person.name, ' ')) add_alias(value, word);
    return value;
}

FacetValue value_of(const Programme& programme) {
    auto value = flat_value(programme.name);
    add_alias(value, programme.acronym);
    return value;
}

// Drops values that say the same as an earlier one, so that a story is counted once.
std::vector<FacetValue> distinct(std::vector<FacetValue> values) {
    std::vector<FacetValue> kept;
    for (auto& value : values) {
        if (value.slug.empty()) continue;
        const auto same = [&](const FacetValue& other) { return other.slug == value.slug; };
        if (std::ranges::none_of(kept, same)) kept.push_back(std::move(value));
    }
    return kept;
}

template <class Item>
std::vector<FacetValue> values_of(const std::vector<Item>& items) {
    std::vector<FacetValue> values;
    for (const auto& item : items) values.push_back(value_of(item));
    return distinct(std::move(values));
}

std::string language_name(const std::string& code) {
    icu::UnicodeString name;
    icu::Locale(code.c_str()).getDisplayLanguage(icu::Locale::getEnglish(), name);
    std::string utf8;
    name.toUTF8String(utf8);
    return utf8.empty() ? code : utf8;
}

}  // namespace

namespace schema {

std::vector<FacetValue> sectors(const Story& story) {
    std::vector<FacetValue> values;
    for (const auto& sector : story.sectors) values.push_back(sector_value(sector));
    return distinct(std::move(values));
}

std::vector<FacetValue> locations(const Story& story) {
    std::vector<FacetValue> values;
    for (const auto& location : story.locations) values.push_back(place_value(label_of(location)));
    return distinct(std::move(values));
}

std::vector<FacetValue> organizations(const Story& story) {
    return values_of(story.organizations);
}

std::vector<FacetValue> people(const Story& story) {
    return values_of(story.people);
}

std::vector<FacetValue> programmes(const Story& story) {
    return values_of(story.programmes);
}

std::vector<FacetValue> main_subjects(const Story& story) {
    std::vector<FacetValue> values;
    const auto add = [&values](const auto& items) {
        for (const auto& item : items) {
            if (item.evidence.main_subject) values.push_back(value_of(item));
        }
    };
    add(story.programmes);
    add(story.organizations);
    add(story.people);
    return distinct(std::move(values));
}

std::vector<FacetValue> outlet(const Story& story) {
    return distinct({flat_value(story.outlet)});
}

std::vector<FacetValue> language(const Story& story) {
    if (story.language.empty()) return {};
    return distinct({{pressdex::slug(story.language), language_name(story.language), {}, {}}});
}

std::vector<FacetValue> year(const Story& story) {
    const auto date = effective_date(story);
    if (!date) return {{std::string(undated_slug), std::string(undated_label), {}, {}}};
    const auto text = std::to_string(year_of(date->first));
    return {{text, text, {}, {}}};
}

std::vector<FacetValue> speakers(const Story& story) {
    std::vector<FacetValue> values;
    for (const auto& quotation : story.quotations) values.push_back(flat_value(quotation.speaker));
    return distinct(std::move(values));
}

std::vector<FacetValue> source(const Story& story) {
    return distinct({flat_value(story.source)});
}

const Field* field_named(std::string_view name) {
    for (const auto& row : fields) {
        if (row.name == name || (!row.alias.empty() && row.alias == name)) return &row;
    }
    return nullptr;
}

std::span<const FieldId> facets() {
    static constexpr std::array<FieldId, facet_count> order = {
        FieldId::year,   FieldId::sector,    FieldId::location, FieldId::organization,
        FieldId::person, FieldId::programme, FieldId::outlet,   FieldId::language};
    return order;
}

std::size_t facet_of(FieldId field) {
    return static_cast<std::size_t>(std::ranges::find(facets(), field) - facets().begin());
}

std::string field_names() {
    std::string names;
    for (const auto& row : fields) names += (names.empty() ? "" : ", ") + std::string(row.name);
    return names;
}

std::string fingerprint() {
    std::string rows = std::to_string(analysis_version) + ' ' + std::to_string(record_version) + ' ' +
                       std::to_string(packed_positions_version) + ' ' + std::to_string(quoted_stretches_version);
    for (const auto& row : fields) {
        rows += '\n';
        rows += row.name;
        rows += ' ' + std::string(row.prefix) + ' ' + std::string(row.alias_prefix) + ' ' + std::to_string(row.slot);
        rows += ' ' + std::to_string(static_cast<int>(row.kind)) + (row.hierarchical ? " h" : "") +
                (row.several ? " s" : "");
    }
    return sha256_hex(rows).substr(0, 16);
}

}  // namespace schema

// Flat values and places are packed as their labels, sectors as slug, label and those of the parent.
std::string pack(const Field& field, const std::vector<FacetValue>& values) {
    std::string packed;
    for (const auto& value : values) {
        if (!packed.empty()) packed += between_values;
        if (field.id == FieldId::sector || field.id == FieldId::language) {
            packed += value.slug + between_parts + value.label;
            for (const auto& parent : value.chain) packed += between_parts + parent.slug + between_parts + parent.label;
        } else {
            packed += value.label;
        }
    }
    return packed;
}

std::vector<FacetValue> unpack(const Field& field, std::string_view packed) {
    std::vector<FacetValue> values;
    if (packed.empty()) return values;
    for (const auto entry : split(packed, between_values)) {
        if (field.id == FieldId::sector || field.id == FieldId::language) {
            const auto parts = split(entry, between_parts);
            if (parts.size() < 2) continue;
            FacetValue value{std::string(parts[0]), std::string(parts[1]), {}, {}};
            for (std::size_t i = 2; i + 1 < parts.size(); i += 2) {
                value.chain.push_back({std::string(parts[i]), std::string(parts[i + 1]), {}, {}});
            }
            values.push_back(std::move(value));
        } else if (field.id == FieldId::location) {
            values.push_back(place_value(entry));
            values.back().aliases.clear();
        } else {
            values.push_back(flat_value(entry));
        }
    }
    return values;
}

FacetValue place_value(std::string_view label) {
    std::vector<std::string> names;
    for (const auto part : split(label, ',')) {
        if (const auto name = trimmed(part); !name.empty()) names.emplace_back(name);
    }
    std::vector<FacetValue> nodes;  // widest first
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        const std::string own = pressdex::slug(*name);
        if (own.empty()) continue;
        FacetValue node;
        node.slug = nodes.empty() ? own : nodes.back().slug + "/" + own;
        node.label = nodes.empty() ? *name : *name + ", " + nodes.back().label;
        if (own != node.slug) node.aliases.push_back(own);
        nodes.push_back(std::move(node));
    }
    if (nodes.empty()) return {};
    FacetValue value = std::move(nodes.back());
    nodes.pop_back();
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) value.chain.push_back(std::move(*node));
    return value;
}

FacetValue flat_value(std::string_view label) {
    return {pressdex::slug(label), std::string(label), {}, {}};
}

std::string slug_of_typed(const Field& field, std::string_view typed) {
    if (field.id != FieldId::location) return pressdex::slug(typed);
    if (typed.find(',') != std::string_view::npos) return place_value(typed).slug;
    std::string path;
    for (const auto part : split(typed, '/')) path += (path.empty() ? "" : "/") + pressdex::slug(part);
    return path;
}

std::string packed_date(const Period& period) {
    std::string packed = iso(period);
    std::erase(packed, '-');
    return packed;
}

std::optional<Period> unpacked_date(std::string_view packed) {
    std::string dashed(packed.substr(0, 4));
    if (packed.size() >= 6) dashed += "-" + std::string(packed.substr(4, 2));
    if (packed.size() >= 8) dashed += "-" + std::string(packed.substr(6, 2));
    return period_from_iso(dashed);
}

}  // namespace pressdex
