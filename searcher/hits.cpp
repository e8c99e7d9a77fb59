// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/hits.hpp"

#include "searcher/exact_text.hpp"
#include "searcher/marking.hpp"
#include "searcher/matched_in.hpp"
#include "searcher/mention_places.hpp"
#include "searcher/snippet.hpp"

#include <xapian.h>

namespace pressdex {
namespace {

// Fills in text, marks and reasons; the story still has its body.
class MatchShower {
  public:
    MatchShower(const Archive& archive, const Request& request, const query::CompiledQuery& compiled)
        : wants_snippet_(request.wants_snippets),
          filter_terms_(filter_terms_of(compiled.matching)),
          marker_(compiled.highlights),
          places_(archive, compiled.highlights) {}

    void show(Hit& hit, std::uint32_t docid) {
        marker_.set_language(hit.story.language);
        hit.title.text = hit.story.title;
        hit.title.marks = marks_of(marker_.mentions(hit.story.title, TextKind::headline));
        if (!hit.title.marks.empty()) hit.matched_in.emplace_back("title");
        if (wants_snippet_) hit.snippet = snippet(hit.story.body, docid);
        if (!hit.snippet.marks.empty()) hit.matched_in.emplace_back("body");
        for (auto& field : fields_matched(hit.story, filter_terms_)) hit.matched_in.push_back(std::move(field));
    }

  private:
    MarkedText snippet(const std::vector<std::string>& body, std::uint32_t docid) {
        const auto placed = places_.in(docid);
        return placed ? snippet_of(body, marker_, *placed) : snippet_of(body, marker_);
    }

    bool wants_snippet_;
    std::vector<std::string> filter_terms_;
    Marker marker_;
    MentionPlaces places_;
};

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
    MatchShower shower(archive, request, compiled);
    std::vector<Hit> hits;
    hits.reserve(page.size());
    for (const auto& ranked : page) {
        Hit hit;
        hit.story = stored_story(archive, ranked.docid);
        hit.score = ranked.score;
        hit.rank = request.offset + static_cast<std::uint32_t>(hits.size()) + 1;
        if (const auto size = archive.column().group_size(ranked.docid); size > 1) {
            hit.copies = size;
            hit.group = id_of(archive, archive.column().group(ranked.docid));
        }
        shower.show(hit, ranked.docid);
        hit.story.body.clear();
        hit.story.asides.clear();
        hits.push_back(std::move(hit));
    }
    return hits;
}

}  // namespace pressdex
