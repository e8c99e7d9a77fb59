// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/body_edges.hpp"
#include "indexer/metadata/organizations/body_joints.hpp"
#include "indexer/metadata/organizations/capital_runs.hpp"
#include "indexer/metadata/organizations/complement_ends.hpp"
#include "indexer/metadata/organizations/local_cuts.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"
#include "indexer/metadata/organizations/organization_stretch.hpp"
#include "indexer/metadata/organizations/organization_subjects.hpp"
#include "indexer/metadata/organizations/organization_words.hpp"

#include <optional>
#include <utility>

namespace pressdex {
namespace {

class PatternFinder {
  public:
    PatternFinder(const NameText& text, const NameSpans& taken)
        : text_(text),
          stretch_(text),
          cuts_(text, stretch_),
          ends_(text, stretch_),
          subjects_(text, taken),
          runs_(text, taken, stretch_, cuts_, ends_, subjects_),
          joints_(text, stretch_, cuts_, runs_),
          edges_(text, stretch_, cuts_, ends_, runs_) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size();) {
            if (!runs_.begins_at(at)) {
                ++at;
                continue;
            }
            const std::uint32_t last = runs_.end_of(at);
            split(at, last);
            at = last + 1;
        }
        return std::move(found_);
    }

  private:
    bool joins(std::uint32_t at) const { return stretch_.joins(at); }
    bool has_head(std::uint32_t first, std::uint32_t last) const { return stretch_.has_head(first, last); }

    // Puts each body of a run.
    void split(std::uint32_t first, std::uint32_t last) {
        if (const auto end = cuts_.end_before_office(first, last); end < last) {
            put(first, end);
            first = end + 1;
        }
        for (auto at = first + 1; at < last; ++at) {
            if (!joins(at) || cuts_.is_joint_of_trade(at, last)) continue;
            std::uint32_t after = at;
            while (after < last && joins(after)) ++after;
            if (joints_.part(first, at, after, last)) {
                put(first, at - 1);
                first = after;
            }
            at = after;
        }
        put(first, last);
    }

    void put(std::uint32_t first, std::uint32_t last) {
        first = edges_.begin_of(first, last);
        while (last > first && joins(last)) --last;
        if (first > last || stretch_.is_portfolio(first) || stretch_.is_run_into_heading(first, last)) return;
        if (text_.word(last).folded == "ministry") first = subjects_.begin_before(first);
        if (has_head(first, last)) {
            const std::uint32_t run = last;
            last = edges_.end_of(first, last);
            if (last < run && is_house(text_.word(last + 1).folded)) return;  // "Knutsford Court Hotel"
            // "Harrow County Administration Building"
            if (last < run && is_weak_head(text_.word(last).folded) && is_building(text_.word(last + 1).folded)) return;
            if (stretch_.names_a_body(first, last))
                found_.push_back({first, last, std::nullopt, false, "pattern", 0.8F});
            return;
        }
        first = stretch_.behind_joints(first, last);
        if (stretch_.is_company(first, last))
            found_.push_back({first, last, std::nullopt, false, "company word", 0.55F});
    }

    const NameText& text_;
    BodyStretch stretch_;
    LocalCuts cuts_;
    ComplementEnds ends_;
    OfficeSubjects subjects_;
    CapitalRuns runs_;   // asks those above
    BodyJoints joints_;  // likewise
    BodyEdges edges_;    // likewise
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> patterned_bodies(const NameText& text, const NameSpans& taken) {
    return PatternFinder(text, taken).found();
}

}  // namespace pressdex
