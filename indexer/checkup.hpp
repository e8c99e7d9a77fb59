// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What in an archive deserves a look by staff: values that are missing, contradict each other or are unknown to
// knowledge/. Finds and counts; mends nothing.
#include "indexer/corrections.hpp"
#include "indexer/ledger.hpp"
#include "press/story.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace pressdex {

struct Finding {
    std::string id;    // of a story; empty for names and files
    std::string what;  // the file and the headline, the name, the file
    std::string why;   // what is wrong with this one; may be empty
    std::uint32_t count = 1;
};

struct FindingClass {
    std::string name;   // "undated"
    std::string title;  // "Stories without a date"
    std::uint32_t count = 0;
    std::vector<Finding> examples;  // the first ones, or those with the highest counts
};

class Checkup {
  public:
    Checkup(const Authorities& authorities, std::size_t examples) : authorities_(authorities), examples_(examples) {}

    void look_at(const Story& story);
    void look_at(const Ledger& ledger);

    // All classes in a fixed order, empty ones too. Call once, at the end.
    std::vector<FindingClass> findings() &&;
    std::uint32_t stories() const { return stories_; }

  private:
    enum Class : std::size_t {
        undated,
        conflicting_dates,
        without_sector,
        without_place,
        short_story,
        long_story,
        split_file,
        unknown_acronym,
        unmatched_organization,
        unfit_correction,
        lost_correction,
        refused_file,
        classes
    };
    void note(Class which, const Story& story, std::string why = {});
    void note(Class which, std::string what, std::string why);
    void look_at_names(const Story& story);
    void look_at_corrections(const Story& story);
    std::string where_lost(const CorrectionLine& line) const;
    void count_names(Class which, const std::map<std::string, std::uint32_t>& counts);

    const Authorities authorities_;
    const std::size_t examples_;
    std::uint32_t stories_ = 0;
    std::vector<FindingClass> found_ = std::vector<FindingClass>(classes);
    std::map<std::string, std::uint32_t> acronyms_, organizations_;  // stories that have them
    std::map<std::string, std::uint32_t> stories_of_files_;
    std::set<std::string> seen_corrected_;
    std::map<std::string, std::string, std::less<>> story_of_text_;  // id by fingerprint, if anything is corrected
};

std::string text_of(const std::vector<FindingClass>& findings, std::uint32_t stories);
std::string jsonl_of(const std::vector<FindingClass>& findings, std::uint32_t stories);  // one line a class

}  // namespace pressdex
