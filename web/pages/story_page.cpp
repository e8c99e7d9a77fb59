// SPDX-License-Identifier: GPL-3.0-or-later
// One story: its text with what was sought marked, what is known about it and how, its round-up and its copies.
#include "searcher/render_json.hpp"
#include "web/pages/frame.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/press_office.hpp"
#include "web/pages/similar_stories.hpp"
#include "web/pages/story_facts.hpp"
#include "web/pages/story_view.hpp"
#include "web/plain_text.hpp"
#include "web/request_url.hpp"

namespace pressdex {
namespace {

constexpr std::size_t longest_id = 64;

struct Read {
    Story story;
    std::vector<Story> siblings, copies;
};

Result<Read> read_story(const Visit& visit) {
    const std::string& id = visit.captured.front();
    if (id.size() > longest_id) return failure(ErrorKind::not_found, "no such story");
    auto story = visit.shelf->story(id);
    if (!story) return Unexpected(std::move(story.error()));
    auto siblings = visit.shelf->siblings(*story);
    if (!siblings) return Unexpected(std::move(siblings.error()));
    auto copies = visit.shelf->copies(*story);
    if (!copies) return Unexpected(std::move(copies.error()));
    return Read{*std::move(story), *std::move(siblings), *std::move(copies)};
}

std::string query_of(const Visit& visit) {
    std::string query;
    for (const auto& [key, value] : visit.parameters) {
        if (key == "q") query = plain_text(value);
    }
    return query.size() > longest_typed_query ? std::string() : query;
}

View paragraph_views(const std::vector<std::string>& paragraphs, const std::vector<Marks>& marks) {
    View views = list();
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        View view;
        view.set("number", std::to_string(i + 1));
        view.set("pieces", marked_view(paragraphs[i], i < marks.size() ? marks[i] : Marks()));
        views.push_back(view);
    }
    return views;
}

View story_list(const Links& links, const std::vector<Story>& stories) {
    if (stories.empty()) return View(false);
    View entries = list();
    for (const auto& story : stories) {
        View entry;
        describe(entry, links, story, {});
        entries.push_back(entry);
    }
    View view;
    view.set("entries", entries);
    view.set("count", std::to_string(stories.size()));
    return view;
}

View original_view(const Story& story) {
    const std::string address = web_address(story.url);
    if (!address.empty()) {
        View view;
        view.set("address", address);
        return view;
    }
    return View(false);
}

}  // namespace

Result<Response> story_page(const Visit& visit) {
    auto read = read_story(visit);
    if (!read) return Unexpected(std::move(read.error()));
    const Story& story = read->story;
    const std::string query = query_of(visit);
    const auto marks = query.empty() ? StoryMarks() : visit.shelf->marks(story, query);

    View view = frame(visit.links, story.title.empty() ? "Story" : story.title, SearchBox::in_the_nameplate);
    describe(view, visit.links, story, {});
    view.set("title", marked_view(story.title, marks.title));
    view.set("query", query);
    view.set("paragraphs", paragraph_views(story.body, marks.body));
    View asides;
    asides.set("paragraphs", paragraph_views(story.asides, marks.asides));
    view.set("asides", story.asides.empty() ? View(false) : asides);
    view.set("lede_is_title", View(story.title_is_lede));
    view.set("original", original_view(story));
    view.set("unlinked", text_or_nothing(web_address(story.url).empty() ? story.url : std::string()));
    view.set("dates", date_facts(story));
    view.set("groups", story_facts(visit.links, story));
    view.set("figures", figures_view(story));
    view.set("release", release_view(story));
    view.set("contacts", contacts_view(story));
    view.set("quotations", quotation_views(visit.links, story));
    view.set("has_quotations", View(!story.quotations.empty()));
    view.set("siblings", story_list(visit.links, read->siblings));
    view.set("copies", story_list(visit.links, read->copies));
    Request alike;
    alike.limit = similar_on_a_page;
    alike.wants_snippets = false;
    alike.is_strict = false;
    const auto similar = visit.shelf->similar(story.id, alike);
    if (!similar) return Unexpected(similar.error());
    view.set("similar", similar_view(visit.links, *similar));
    view.set("source", text_or_nothing(story.source));
    view.set("json_url", visit.links.story_json(story.id));
    view.set("canonical_url", visit.links.story(story.id));
    Request back;
    back.query = query;
    view.set("back_url", query.empty() ? View(false) : View(visit.links.search(back)));
    return filled_page("story", view);
}

Result<Response> story_json(const Visit& visit) {
    auto read = read_story(visit);
    if (!read) return Unexpected(std::move(read.error()));
    return json_answer(json_of(read->story, read->siblings, read->copies));
}

}  // namespace pressdex
