// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/web/sample_shelf.hpp"

#include "press/schema.hpp"

#include <algorithm>
#include <map>

namespace pressdex::testing {
namespace {

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (c == ' ') {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    std::erase(words, std::string());
    return words;
}

// The value and those above it.
std::vector<FacetValue> all_values(const Story& story, FieldId field) {
    std::vector<FacetValue> values;
    for (const auto& value : schema::field(field).values(story)) {
        values.push_back(value);
        for (const auto& above : value.chain) values.push_back(above);
    }
    return values;
}

bool bears(const Story& story, FieldId field, const std::string& typed) {
    const std::string slug = slug_of_typed(schema::field(field), typed.starts_with('=') ? typed.substr(1) : typed);
    return std::ranges::any_of(all_values(story, field), [&](const FacetValue& value) { return value.slug == slug; });
}

bool is_accepted(const Story& story, const Request& request, std::optional<FieldId> left_out) {
    for (const auto& selection : request.selections) {
        if (selection.field == left_out) continue;
        const auto fits = [&](const std::string& value) { return bears(story, selection.field, value); };
        if (std::ranges::none_of(selection.values, fits)) return false;
    }
    const std::string text = story.title + " " + text_of(story.body);
    return std::ranges::all_of(words_of(request.query),
                               [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

MarkedText marked(const std::string& text, const std::string& query) {
    MarkedText marked{text, {}};
    for (const auto& word : words_of(query)) {
        const auto at = text.find(word);
        if (at != std::string::npos && marked.marks.empty()) {
            marked.marks.emplace_back(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size()));
        }
    }
    return marked;
}

FacetTable table_of(const std::vector<Story>& stories, const Request& request, FieldId field) {
    std::map<std::string, FacetCount> counts;
    for (const auto& story : stories) {
        if (!is_accepted(story, request, field)) continue;
        for (const auto& value : all_values(story, field)) {
            auto& count = counts[value.slug];
            count = {value.slug, value.label, count.count + 1, false,
                     value.chain.empty() ? "" : value.chain.front().slug};
        }
    }
    FacetTable table{field, {}, static_cast<std::uint32_t>(counts.size())};
    for (auto& [slug, count] : counts) {
        for (const auto& typed : request.chosen(field))
            count.is_chosen = count.is_chosen || slug_of_typed(schema::field(field), typed) == slug;
        table.counts.push_back(count);
    }
    std::ranges::stable_sort(table.counts, std::greater<>(), &FacetCount::count);
    if (request.facet_limit > 0 && table.counts.size() > request.facet_limit) table.counts.resize(request.facet_limit);
    return table;
}

std::vector<YearBar> bars_of(const std::vector<Story>& stories, const Request& request) {
    std::map<std::string, YearBar> bars;
    for (const auto& story : stories) {
        const std::string year = schema::year(story).front().slug;
        auto& bar = bars[year];
        bar = {year, bar.count + (is_accepted(story, request, {}) ? 1U : 0U), bar.total + 1};
    }
    std::vector<YearBar> sorted;
    for (const auto& [year, bar] : bars) sorted.push_back(bar);
    return sorted;
}

Hit hit_of(const Story& story, const std::string& query, std::uint32_t rank) {
    Hit hit;
    hit.story = story;
    hit.title = marked(story.title, query);
    hit.snippet = marked(story.body.empty() ? std::string() : story.body.front(), query);
    hit.matched_in = {"body"};
    hit.rank = rank;
    return hit;
}

}  // namespace

Result<Results> SampleShelf::find(const Request& request) {
    if (request.query.find("BROKEN") != std::string::npos) {
        return failure(ErrorKind::damaged, "secret-detail /var/lib/archive: EOF reading block 7");
    }
    if (request.query.find("UNREADABLE") != std::string::npos) {
        return failure(ErrorKind::wrongly_asked, "column 3: <b>" + request.query, "close the bracket");
    }
    Results results;
    results.query = results.parsed = request.query;
    if (request.query == "audit" && request.other_spellings) results.also_searched = {"پیداواریت", "生産性", "<b>"};
    results.sentence = request.query.empty() ? "stories" : "stories about " + request.query;
    std::uint32_t rank = 0;
    for (const auto& story : stories_) {
        if (!is_accepted(story, request, {})) continue;
        ++rank;
        if (rank > request.offset && results.hits.size() < request.limit)
            results.hits.push_back(hit_of(story, request.query, rank));
    }
    results.total = results.groups = rank;
    if (request.wants_facets) {
        for (const FieldId field : schema::facets()) results.facets.push_back(table_of(stories_, request, field));
        results.histogram = bars_of(stories_, request);
    }
    results.archive_version = version_;
    return results;
}

Result<Story> SampleShelf::story(std::string_view id) {
    const auto found = std::ranges::find(stories_, id, &Story::id);
    if (found == stories_.end()) return failure(ErrorKind::not_found, "no story " + std::string(id));
    return *found;
}

Result<std::vector<Story>> SampleShelf::siblings(const Story& story) {
    std::vector<Story> siblings;
    for (const auto& other : stories_) {
        if (other.file == story.file && other.id != story.id) siblings.push_back(other);
    }
    return siblings;
}

Result<std::vector<Story>> SampleShelf::copies(const Story& story) {
    std::vector<Story> copies;
    for (const auto& other : stories_) {
        if (other.title == story.title && other.id != story.id) copies.push_back(other);
    }
    return copies;
}

Result<Searcher::Overview> SampleShelf::overview(FieldId field) {
    Searcher::Overview overview;
    for (const auto& bar : bars_of(stories_, {})) overview.years.insert(overview.years.begin(), bar.year);
    std::ranges::stable_partition(overview.years, [](const std::string& year) { return year != schema::undated_slug; });
    for (const auto& count : table_of(stories_, {}, field).counts) {
        Searcher::Overview::Row row{count.value, count.label, count.parent, {}, count.count};
        for (const auto& year : overview.years) {
            row.counts.push_back(static_cast<std::uint32_t>(std::ranges::count_if(stories_, [&](const Story& story) {
                return bears(story, field, count.value) && schema::year(story).front().slug == year;
            })));
        }
        overview.rows.push_back(std::move(row));
    }
    overview.stories = static_cast<std::uint32_t>(stories_.size());
    return overview;
}

Result<Similar> SampleShelf::similar(std::string_view id, const Request& request) {
    const auto own = story(id);
    if (!own) return Unexpected(own.error());
    Similar similar;
    similar.story = *own;
    for (const auto& other : stories_) {
        const bool is_alike = other.id != own->id && !own->sectors.empty() && !other.sectors.empty() &&
                              other.sectors[0].slug == own->sectors[0].slug;
        if (!is_alike || similar.results.hits.size() == request.limit) continue;
        similar.results.hits.push_back(hit_of(other, {}, 1));
        similar.results.hits.back().told = similar.results.total == 0 ? Told::earlier : Told::later;
        similar.results.hits.back().reasons = {"same sector: " + other.sectors[0].label};
        ++similar.results.total;
    }
    return similar;
}

Result<Timeline> SampleShelf::timeline(std::string_view typed, const Request& request) {
    const auto found = find(request);
    if (!found) return Unexpected(found.error());
    if (typed.empty()) return failure(ErrorKind::wrongly_asked, "timeline needs a name");
    Timeline timeline;
    timeline.label = typed;
    timeline.filter = typed;
    timeline.choices = {{FieldId::programme, "Clean " + std::string(typed), "programme:" + std::string(typed), 2}};
    timeline.notes = {"a note about " + std::string(typed)};
    timeline.total = timeline.announcements = static_cast<std::uint32_t>(stories_.size());
    timeline.first_mention = hit_of(stories_.front(), std::string(typed), 1);
    timeline.announced = {hit_of(stories_.back(), std::string(typed), 1)};
    TimelineYear year;
    year.year = "2021";
    year.stories = timeline.total;
    year.places = {{"pakistan", stories_.front().title, 2, false, {}}};
    year.outlets = {{"outlet", stories_.front().outlet, 1, false, {}}};
    year.all_places = 3;
    year.all_outlets = 1;
    year.first = stories_.front();
    QuotesRequest any;
    const auto said = quotes(any);
    if (said && !said->quotes.empty()) year.quotation = said->quotes.front();
    timeline.years = {year};
    return timeline;
}

Result<Quotes> SampleShelf::quotes(const QuotesRequest& request) {
    Quotes quotes;
    quotes.query = request.request.query;
    quotes.by = request.by;
    quotes.about = request.about;
    quotes.sentence = "quotations of " + request.by + " about " + request.about;
    for (const auto& story : stories_) {
        for (const auto& quotation : story.quotations) {
            quotes.quotes.push_back(
                {marked(quotation.text, request.about), quotation.speaker, quotation.role, story, 1});
        }
    }
    quotes.total = static_cast<std::uint32_t>(quotes.quotes.size());
    return quotes;
}

StoryMarks SampleShelf::marks(const Story& story, std::string_view query) {
    StoryMarks marks;
    marks.title = marked(story.title, std::string(query)).marks;
    for (const auto& paragraph : story.body) marks.body.push_back(marked(paragraph, std::string(query)).marks);
    for (const auto& aside : story.asides) marks.asides.push_back(marked(aside, std::string(query)).marks);
    return marks;
}

ShelfPool pool_of(std::vector<Story> stories) {
    return ShelfPool([stories = std::move(stories)]() -> Result<std::unique_ptr<Shelf>> {
        return std::make_unique<SampleShelf>(stories);
    });
}

}  // namespace pressdex::testing
