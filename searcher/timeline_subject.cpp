// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/timeline_subject.hpp"

#include "press/text/folding.hpp"
#include "press/text/slug.hpp"
#include "searcher/query/typed_text.hpp"
#include "searcher/selection.hpp"
#include "searcher/sentence.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pressdex {
namespace {

// Of fields that know a name those are meant of which it is a value's own name, no acronym or part of one; of these the
// one with most stories; of equals the first.
constexpr std::array with_bare_names = {FieldId::programme, FieldId::organization, FieldId::person};

std::uint32_t stories_of(const Archive& archive, FieldId field, std::string_view typed, Dates dates) {
    const auto value = chosen_value(archive, field, typed);
    return value.is_known ? stories_with(archive, field, value, dates).count() : 0;
}

bool is_own_name(const Archive& archive, FieldId field, std::string_view typed) {
    const auto facets = schema::facets();
    const auto facet = static_cast<std::size_t>(std::ranges::find(facets, field) - facets.begin());
    return archive.column().find(facet, chosen_value(archive, field, typed).slug).has_value();
}

TimelineSubject subject_of(const Archive& archive, FieldId field, std::string_view typed) {
    const auto value = chosen_value(archive, field, typed);
    return {field, label_of_chosen(archive, field, std::string(typed)), value.filter(), {}};
}

std::string in_numbers(std::uint32_t stories) {
    return std::to_string(stories) + (stories == 1 ? " story" : " stories");
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
    if (stories_of(archive, field.id, typed, dates) == 0) {
        return failure(ErrorKind::wrongly_asked,
                       "no story has the " + std::string(field.name) + " \"" + std::string(typed) + "\"",
                       "`pressdex-search facets " + std::string(field.name) + "` lists them");
    }
    return subject_of(archive, field.id, typed);
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
    std::optional<FieldId> best;
    std::array<std::uint32_t, with_bare_names.size()> stories{};
    std::pair<bool, std::uint32_t> most;
    for (std::size_t i = 0; i < with_bare_names.size(); ++i) {
        stories[i] = stories_of(archive, with_bare_names[i], bare, dates);
        if (stories[i] == 0) continue;
        const std::pair claim(is_own_name(archive, with_bare_names[i], bare), stories[i]);
        if (best && claim <= most) continue;
        most = claim;
        best = with_bare_names[i];
    }
    if (!best) {
        return TimelineSubject{{},
                               bare,
                               '"' + bare + '"',
                               {"no programme, organization or person is called \"" + bare +
                                "\": these are the stories with its words side by side"}};
    }
    auto subject = subject_of(archive, *best, bare);
    for (std::size_t i = 0; i < with_bare_names.size(); ++i) {
        if (with_bare_names[i] == *best || stories[i] == 0) continue;
        const std::string field(schema::field(with_bare_names[i]).name);
        subject.notes.push_back("there is also the " + field + " of that name, in " + in_numbers(stories[i]) + ": " +
                                field + ":\"" + bare + "\"");
    }
    return subject;
}

std::vector<std::string> labels_in(const Story& story, const TimelineSubject& subject) {
    std::vector<std::string> labels;
    if (!subject.field) return labels;
    with_each_value(story, subject, [&](const FacetValue& value) { labels.push_back(value.label); });
    return labels;
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
