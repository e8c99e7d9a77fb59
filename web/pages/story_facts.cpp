// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/story_facts.hpp"

#include "press/day.hpp"
#include "press/schema.hpp"
#include "web/pages/frame.hpp"
#include "web/request_url.hpp"

#include <array>

namespace pressdex {
namespace {

struct SaidWhere {
    Where where;
    std::string_view words;
};

constexpr std::array said_where = {
    SaidWhere{Where::header, "the date line above the text"},
    SaidWhere{Where::title, "the headline"},
    SaidWhere{Where::dateline, "the dateline"},
    SaidWhere{Where::byline, "the byline"},
    SaidWhere{Where::body, "the text"},
    SaidWhere{Where::feed, "the feed that carried it"},
    SaidWhere{Where::meta, "the page\u2019s own description"},
    SaidWhere{Where::given, "what came with the document"},
    SaidWhere{Where::corrected, "a correction by staff"},
};

std::string words_for(Where where) {
    for (const auto& said : said_where) {
        if (said.where == where) return std::string(said.words);
    }
    return {};
}

std::string search_for(const Links& links, FieldId field, const std::string& slug) {
    Request request;
    request.limit = hits_a_page;
    return links.search(with_value(request, field, slug));
}

View fact_view(const Links& links, FieldId field, const FacetValue& value, const Evidence& evidence) {
    View view;
    view.set("label", value.label);
    view.set("url", value.slug.empty() ? View(false) : View(search_for(links, field, value.slug)));
    view.set("note", View(false));
    view.set("quote", text_or_nothing(evidence.quote));
    const std::string where = words_for(evidence.where);
    view.set("where", text_or_nothing(where));
    view.set("main", View(evidence.main_subject));
    return view;
}

View group_view(FieldId field, const View& facts) {
    View view;
    view.set("heading", std::string(plural_of(field)));
    bool has_evidence = false;
    for (const auto& fact : facts.list_value()) has_evidence = has_evidence || !fact.get("quote")->is_false();
    view.set("has_evidence", View(has_evidence));
    view.set("facts", facts);
    return view;
}

// One group of a field's values; `value_of` and `note_of` say what a value is called and what stands behind it.
template <class Item, class ValueOf, class NoteOf>
void add_group(View& groups, const Links& links, FieldId field, const std::vector<Item>& items, ValueOf value_of,
               NoteOf note_of) {
    if (items.empty()) return;
    View facts = list();
    for (const auto& item : items) {
        View fact = fact_view(links, field, value_of(item), item.evidence);
        fact.set("note", text_or_nothing(note_of(item)));
        facts.push_back(fact);
    }
    groups.push_back(group_view(field, facts));
}

FacetValue sector_value(const Sector& sector) {
    return {sector.slug, sector.label.empty() ? sector.slug : sector.label, {}, {}};
}

View why_view(const std::string& heading, const Period& period, const Evidence& evidence, Where where) {
    View view;
    view.set("heading", heading);
    view.set("words", in_words(period));
    view.set("iso", iso(period));
    view.set("where", text_or_nothing(words_for(where)));
    view.set("quote", text_or_nothing(evidence.quote));
    return view;
}

}  // namespace

View story_facts(const Links& links, const Story& story) {
    View groups = list();
    const auto nothing = [](const auto&) { return std::string(); };
    add_group(groups, links, FieldId::sector, story.sectors, sector_value, nothing);
    add_group(
        groups, links, FieldId::location, story.locations,
        [](const Location& location) { return place_value(label_of(location)); }, nothing);
    add_group(
        groups, links, FieldId::organization, story.organizations,
        [](const Organization& organization) { return flat_value(organization.name); },
        [](const Organization& organization) { return organization.acronym; });
    add_group(
        groups, links, FieldId::person, story.people, [](const Person& person) { return flat_value(person.name); },
        [](const Person& person) { return person.role; });
    add_group(
        groups, links, FieldId::programme, story.programmes,
        [](const Programme& programme) { return flat_value(programme.name); },
        [](const Programme& programme) { return programme.acronym; });
    return groups;
}

View date_facts(const Story& story) {
    View dates = list();
    if (story.published) {
        dates.push_back(
            why_view("Published", story.published->period, story.published->evidence, story.published->where));
    }
    if (story.event) {
        dates.push_back(why_view("Event", Period{story.event->day, Precision::day}, story.event->evidence,
                                 story.event->evidence.where));
    }
    return dates;
}

View quotation_views(const Links& links, const Story& story) {
    View views = list();
    for (const auto& quotation : story.quotations) {
        View view;
        view.set("text", quotation.text);
        view.set("speaker", text_or_nothing(quotation.speaker));
        view.set("role", text_or_nothing(quotation.role));
        Request request;
        request.query = "by:\"" + quotation.speaker + "\"";
        view.set("url", links.search(request));
        views.push_back(view);
    }
    return views;
}

}  // namespace pressdex
