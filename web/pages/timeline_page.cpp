// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a programme, person or organization: /timeline?name=NAME; without a name what to choose from.
#include "searcher/render_timeline.hpp"
#include "web/pages/frame.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/quoted_view.hpp"
#include "web/pages/story_view.hpp"
#include "web/pages/top_values.hpp"
#include "web/plain_text.hpp"
#include "web/request_url.hpp"

#include <array>

namespace pressdex {
namespace {

constexpr std::size_t longest_name = 400;
constexpr std::uint32_t values_shown = 10;
constexpr std::array chosen_from = {FieldId::programme, FieldId::organization, FieldId::person};

Result<std::string> name_in(const Visit& visit) {
    std::string name;
    for (const auto& [key, value] : visit.parameters) {
        if (key == "name") name = plain_text(value);
    }
    if (name.size() <= longest_name) return name;
    return failure(ErrorKind::wrongly_asked, "the name is longer than 400 bytes");
}

Result<Timeline> timeline_for(const Visit& visit, const std::string& name) {
    auto request = request_from(visit.parameters, visit.now);
    request.query.clear();
    return visit.shelf->timeline(name, request);
}

std::string list_of(const std::vector<FacetCount>& values, std::uint32_t all) {
    std::string text;
    for (const auto& value : values) {
        text += (text.empty() ? "" : "; ") + value.label + " (" + with_commas(value.count) + ")";
    }
    if (all > values.size()) text += " and " + std::to_string(all - values.size()) + " more";
    return text;
}

// The stories' own search, oldest first.
Request stories_of(const Timeline& timeline) {
    Request request;
    request.limit = hits_a_page;
    request.sort = Sort::oldest;
    if (timeline.field) {
        request.choose(*timeline.field, timeline.filter);
    } else {
        request.query = timeline.filter;
    }
    return request;
}

View year_view(const Links& links, const Timeline& timeline, const TimelineYear& year) {
    View view;
    view.set("year", year.year == schema::undated_slug ? std::string("Undated") : year.year);
    view.set("count", stories_counted(year.stories));
    view.set("url", links.search(with_value(stories_of(timeline), FieldId::year, year.year)));
    View first;
    describe(first, links, year.first, {});
    view.set("first", first);
    view.set("places", text_or_nothing(list_of(year.places, year.all_places)));
    view.set("outlets", text_or_nothing(list_of(year.outlets, year.all_outlets)));
    view.set("quotation", year.quotation ? quoted_view(links, *year.quotation) : View(false));
    return view;
}

View hit_list(const Links& links, const std::vector<Hit>& hits) {
    if (hits.empty()) return View(false);
    View views = list();
    for (const auto& hit : hits) views.push_back(hit_view(links, hit, {}));
    View view;
    view.set("hits", views);
    return view;
}

View choices_view(const Links& links, const std::vector<TimelineChoice>& choices) {
    View views = list();
    for (const auto& choice : choices) {
        View one;
        one.set("label", choice.label);
        one.set("field", std::string(schema::field(choice.field).name));
        one.set("count", stories_counted(choice.stories));
        one.set("url", links.timeline(choice.name));
        views.push_back(one);
    }
    return views;
}

std::string typed_for(FieldId field, const std::string& filter) {
    return std::string(schema::field(field).name) + ":" + filter;
}

Result<Response> timelines_page(const Visit& visit) {
    Request request;
    request.limit = 0;
    request.wants_facets = true;
    request.facet_limit = values_shown;
    const auto results = visit.shelf->find(request);
    if (!results) return Unexpected(results.error());
    View view = frame(visit.links, "Timelines", SearchBox::in_the_nameplate);
    view.set("tops", top_values(visit.links, *results, chosen_from, [&](FieldId field, const FacetCount& count) {
                 return visit.links.timeline(typed_for(field, count.value));
             }));
    view.set("canonical_url", visit.links.timeline());
    return filled_page("timelines", view);
}

}  // namespace

Result<Response> timeline_page(const Visit& visit) {
    const auto typed = name_in(visit);
    if (!typed) return Unexpected(typed.error());
    if (typed->empty()) return timelines_page(visit);
    const auto timeline = timeline_for(visit, *typed);
    if (!timeline) return Unexpected(timeline.error());
    const auto name = timeline->field ? typed_for(*timeline->field, timeline->filter) : timeline->label;
    View view = frame(visit.links, "Timeline of " + timeline->label, SearchBox::in_the_nameplate);
    view.set("label", timeline->label);
    view.set("kind", timeline->field ? View(std::string(plural_of(*timeline->field))) : View(false));
    view.set("kind_url", timeline->field ? View(visit.links.browse(*timeline->field)) : View(false));
    view.set("count", (timeline->is_exact ? "" : "at least ") + stories_counted(timeline->total));
    view.set("all_url", visit.links.search(stories_of(*timeline)));
    view.set("has_choices", View(!timeline->choices.empty()));
    view.set("choices", choices_view(visit.links, timeline->choices));
    View notes = list();
    for (const auto& note : timeline->notes) {
        View one;
        one.set("note", note);
        notes.push_back(one);
    }
    view.set("has_notes", View(!timeline->notes.empty()));
    view.set("notes", notes);
    // Where it was announced at once, the announcement is the first mention: the same story is not shown twice.
    const auto& first = timeline->first_mention;
    const bool was_announced_at_once =
        first && !timeline->announced.empty() && timeline->announced.front().story.id == first->story.id;
    view.set("first", first && !was_announced_at_once ? hit_list(visit.links, {*first}) : View(false));
    view.set("announced", hit_list(visit.links, timeline->announced));
    View years = list();
    for (const auto& year : timeline->years) years.push_back(year_view(visit.links, *timeline, year));
    view.set("years", years);
    view.set("json_url", visit.links.timeline_json(name));
    view.set("canonical_url", visit.links.timeline(name));
    view.set("unlisted", View(true));
    Response response = filled_page("timeline", view);
    response.is_listed = false;
    return response;
}

Result<Response> timeline_json(const Visit& visit) {
    const auto name = name_in(visit);
    if (!name) return Unexpected(name.error());
    const auto timeline = timeline_for(visit, *name);
    if (!timeline) return Unexpected(timeline.error());
    return json_answer(json_of(*timeline));
}

}  // namespace pressdex
