// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/hits.hpp"

#include "searcher/exact_text.hpp"
#include "searcher/marking.hpp"
#include "searcher/matched_in.hpp"
#include "searcher/snippet.hpp"

#include <algorithm>
#include <map>

#include <xapian.h>

namespace pressdex {
namespace {

// How many stories of the archive have each of these leaders. One pass over the column.
std::map<std::uint32_t, std::uint32_t> group_sizes(const Archive& archive, const std::vector<RankedStory>& page) {
    const auto& column = archive.column();
    DocidSet leaders(column.rows());
    for (const auto& story : page) leaders.insert(column.group(story.docid));
    std::map<std::uint32_t, std::uint32_t> sizes;
    // What does not exist is in group 0, which nobody leads.
    for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
        if (leaders.holds(column.group(docid))) ++sizes[column.group(docid)];
    }
    return sizes;
}

// Fills in text, marks and reasons; the story still has its body.
void show_matches(Hit& hit, Marker& marker, bool wants_snippet, const std::vector<std::string>& filter_terms) {
    marker.set_language(hit.story.language);
    hit.title.text = hit.story.title;
    hit.title.marks = marks_of(marker.mentions(hit.story.title, TextKind::headline));
    if (!hit.title.marks.empty()) hit.matched_in.emplace_back("title");
    if (wants_snippet) hit.snippet = snippet_of(hit.story.body, marker);
    if (!hit.snippet.marks.empty()) hit.matched_in.emplace_back("body");
    for (auto& field : fields_matched(hit.story, filter_terms)) hit.matched_in.push_back(std::move(field));
}

}  // namespace

std::string id_of(const Archive& archive, std::uint32_t docid) {
    auto term = archive.database().termlist_begin(docid);
    const auto end = archive.database().termlist_end(docid);
    const std::string prefix(schema::prefix_id);
    if (term != end) term.skip_to(prefix);
    if (term == end || !(*term).starts_with(prefix)) return {};
    return (*term).substr(prefix.size());
}

std::vector<Hit> hits_of(const Archive& archive, const Request& request, const query::CompiledQuery& compiled,
                         const std::vector<RankedStory>& page) {
    const auto sizes = group_sizes(archive, page);
    const auto filter_terms = filter_terms_of(compiled.matching);
    Marker marker(compiled.highlights);
    std::vector<Hit> hits;
    hits.reserve(page.size());
    for (const auto& ranked : page) {
        Hit hit;
        hit.story = stored_story(archive, ranked.docid);
        hit.score = ranked.score;
        hit.rank = request.offset + static_cast<std::uint32_t>(hits.size()) + 1;
        const auto leader = archive.column().group(ranked.docid);
        if (const auto size = sizes.find(leader); size != sizes.end() && size->second > 1) {
            hit.copies = size->second;
            hit.group = id_of(archive, leader);
        }
        show_matches(hit, marker, request.wants_snippets, filter_terms);
        hit.story.body.clear();
        hit.story.asides.clear();
        hits.push_back(std::move(hit));
    }
    return hits;
}

}  // namespace pressdex
