// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/timeline_subject.hpp"

#include "press/text/folding.hpp"
#include "press/text/slug.hpp"
#include "searcher/meanings.hpp"
#include "searcher/query/typed_text.hpp"
#include "searcher/selection.hpp"
#include "searcher/sentence.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace pressdex {
namespace {

constexpr std::array with_bare_names = {FieldId::programme, FieldId::organization, FieldId::person};

std::string with_field(FieldId field, const std::string& value) {
    return std::string(schema::field(field).name) + ':' + value;
}

// What to type for a meaning: its label where that leads to it, else the field and its slug.
std::string typed_for(const Archive& archive, const Meaning& meaning) {
    if (slug_of_typed(schema::field(meaning.field), meaning.label) != meaning.slug)
        return with_field(meaning.field, meaning.slug);
    const bool is_called_so_elsewhere = std::ranges::any_of(with_bare_names, [&](FieldId field) {
        const auto value = chosen_value(archive, field, meaning.label);
        return field != meaning.field && value.is_known;
    });
    const bool has_bare_name = std::ranges::find(with_bare_names, meaning.field) != with_bare_names.end();
    const bool reads_as_field = meaning.label.find(':') != std::string::npos;
    return has_bare_name && !is_called_so_elsewhere && !reads_as_field ? meaning.label
                                                                       : with_field(meaning.field, meaning.label);
}

// The likeliest of the meanings; the others are its choices.
TimelineSubject subject_of(const Archive& archive, std::vector<Meaning> meanings) {
    most_likely_first(meanings);
    const auto& chosen = meanings.front();
    TimelineSubject subject{chosen.field, chosen.label, filter_for(archive, chosen.field, chosen.slug), {}, {}};
    for (const auto& other : std::span(meanings).subspan(1))
        subject.choices.push_back({other.field, other.label, typed_for(archive, other), other.stories});
    return subject;
}

// FIELD of "FIELD:VALUE", in small letters; empty when the text is no such thing.
std::string field_before_colon(std::string_view typed) {
    const auto colon = typed.find(':');
    if (colon == std::string_view::npos || colon + 1 == typed.size() || typed[colon + 1] == ' ') return {};
    const auto name = typed.substr(0, colon);
    return std::ranges::all_of(name, query::is_ascii_letter) ? query::in_small_letters(name) : std::string();
}

Result<TimelineSubject> of_field(const Archive& archive, const Field& field, std::string_view typed, Dates dates) {
    if (!field.facet || field.id == FieldId::year || field.id == FieldId::language) {
        return failure(ErrorKind::wrongly_asked, "there is no timeline of the field " + std::string(field.name),
                       "timeline takes a name, or programme:, organization:, person:, sector:, location: or outlet: "
                       "and a value");
    }
    if (auto meanings = meanings_of(archive, field.id, typed); !meanings.empty())
        return subject_of(archive, std::move(meanings));
    const auto value = chosen_value(archive, field.id, typed);
    if (stories_with(archive, field.id, value, dates).count() == 0) {
        return failure(ErrorKind::wrongly_asked,
                       "no story has the " + std::string(field.name) + " \"" + std::string(typed) + "\"",
                       "`pressdex-search facets " + std::string(field.name) + "` lists them");
    }
    return TimelineSubject{field.id, label_of_chosen(archive, field.id, std::string(typed)), value.filter(), {}, {}};
}

// The values of a story's field whose own slug, or one of whose aliases, the filter names.
template <class Use>
void with_each_value(const Story& story, const TimelineSubject& subject, Use use) {
    const auto& field = schema::field(*subject.field);
    const bool is_own = subject.filter.starts_with('=');
    const auto wanted = subject.filter.substr(is_own ? 1 : 0);
    for (const auto& value : field.values(story)) {
        const auto is_it = [&](const FacetValue& one) {
            return one.slug == wanted || (!is_own && std::ranges::find(one.aliases, wanted) != one.aliases.end());
        };
        if (is_it(value) || std::ranges::any_of(value.chain, is_it)) use(value);
    }
}

template <class Named>
bool is_main_of(const std::vector<Named>& all, const std::string& slug) {
    return std::ranges::any_of(
        all, [&](const Named& one) { return one.evidence.main_subject && flat_value(one.name).slug == slug; });
}

}  // namespace

Result<TimelineSubject> timeline_subject(const Archive& archive, std::string_view typed, Dates dates) {
    const auto name = query::squeezed(typed);
    if (!query::has_word(name)) {
        return failure(ErrorKind::wrongly_asked, "timeline needs a name",
                       "pressdex-search timeline \"Green Productivity\"");
    }
    if (const auto before = field_before_colon(name); !before.empty()) {
        const auto* field = schema::field_named(before);
        if (field == nullptr) {
            return failure(ErrorKind::wrongly_asked, "there is no field \"" + before + "\"",
                           "the fields are " + schema::field_names());
        }
        return of_field(archive, *field, query::unquoted(name.substr(before.size() + 1)), dates);
    }
    const auto bare = query::unquoted(name);
    std::vector<Meaning> meanings;
    for (const auto field : with_bare_names) {
        auto more = meanings_of(archive, field, bare);
        meanings.insert(meanings.end(), more.begin(), more.end());
    }
    if (!meanings.empty()) return subject_of(archive, std::move(meanings));
    return TimelineSubject{{},
                           bare,
                           '"' + bare + '"',
                           {},
                           {"no programme, organization or person is called \"" + bare +
                            "\": these are the stories with its words side by side"}};
}

bool is_main_subject(const Story& story, const TimelineSubject& subject) {
    bool is_main = false;
    if (subject.field == FieldId::programme || subject.field == FieldId::organization) {
        with_each_value(story, subject, [&](const FacetValue& value) {
            is_main =
                is_main || is_main_of(story.programmes, value.slug) || is_main_of(story.organizations, value.slug);
        });
        return is_main;
    }
    const auto headline = '-' + slug(story.title) + '-';
    return std::ranges::any_of(names_in(story, subject), [&](const std::string& name) {
        return headline.find('-' + slug(name) + '-') != std::string::npos;
    });
}

std::vector<std::string> names_in(const Story& story, const TimelineSubject& subject) {
    if (!subject.field) return {subject.label};
    std::vector<std::string> names;
    with_each_value(story, subject, [&](const FacetValue& value) {
        const bool is_place = subject.field == FieldId::location;
        names.push_back(is_place ? value.label.substr(0, value.label.find(',')) : value.label);
        for (const auto& alias : value.aliases) {
            auto words = alias;
            std::ranges::replace(words, '-', ' ');
            // A single word of a person's name may be anybody's.
            if (subject.field != FieldId::person || words.find(' ') != std::string::npos)
                names.push_back(std::move(words));
        }
    });
    return names;
}

}  // namespace pressdex
