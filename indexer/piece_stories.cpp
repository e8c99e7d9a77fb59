// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/piece_stories.hpp"

#include "indexer/extraction.hpp"
#include "indexer/host_sample.hpp"
#include "indexer/isolation/isolated_reading.hpp"

#include <utility>

namespace pressdex {

void apply_corrections(Story& story, const Authorities& authorities, Complaints& complaints) {
    const auto& corrections = authorities.corrections;
    for (const auto* line : corrections.misfits(story)) {
        complaints.add({corrections.name(), line->line, "was made for another text of story " + story.id, "not applied",
                        Severity::note});
    }
    if (const auto fitting = corrections.of(story); !fitting.empty()) extract(story, authorities.knowledge, fitting);
}

PieceStories stories_of(const BatchPiece& piece, const Intake& intake, const Authorities& authorities, Workers* workers,
                        Complaints& complaints) {
    PieceStories found;
    const auto& file = intake.files[piece.file];
    Complaints own;
    auto drafts = drafts_of(*piece.reader, piece.piece, file.shown, workers, own);
    found.is_refused = drafts.empty() && own.refused() > 0;
    for (auto& complaint : own.take()) complaints.add(std::move(complaint));
    for (auto& draft : drafts) {
        take_off(draft, file.shown, intake.repeated);
        bool is_date_unused = !draft.date.empty();
        for (auto& story : stories_from(draft, file.shown, authorities.knowledge)) {
            if (story.published && story.published->where == Where::given) is_date_unused = false;
            apply_corrections(story, authorities, complaints);
            found.stories.push_back({piece.file, draft.line, std::move(story)});
        }
        if (is_date_unused) {
            complaints.add({file.shown, draft.line,
                            "the date \"" + draft.date.substr(0, 40) + "\" is no day of the calendar",
                            "indexed without it", Severity::note});
        }
    }
    return found;
}

}  // namespace pressdex
