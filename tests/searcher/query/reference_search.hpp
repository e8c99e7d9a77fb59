// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A slow engine in memory that tests compare with: it reads each text anew and takes compiled queries at their word.
#include "searcher/query/compiled.hpp"
#include "searcher/query/vocabulary.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pressdex::query {

struct ReferenceStory {
    std::string title;
    std::string body;
    std::string language = "en";
    std::set<std::string> filters = {};  // whole terms: "XSECleather"
    std::optional<Day> date = {};
};

class ReferenceSearch : public Vocabulary {
  public:
    explicit ReferenceSearch(std::vector<ReferenceStory> stories);

    std::uint64_t frequency(std::string_view term) const override;
    Expansion expand(std::string_view prefix, std::string_view beginning, std::size_t limit) const override;

    // Indices of the stories that match.
    std::set<std::size_t> matching(const Compiled& compiled) const;

  private:
    struct Indexed {
        ReferenceStory story;
        std::map<std::string, std::vector<std::uint32_t>> positions;  // of terms; empty for surface forms and filters
        std::map<std::string, std::vector<std::uint32_t>> forms;      // folded forms of title and body
    };

    void index(Indexed& indexed, const std::string& text, const std::string& prefix, std::uint32_t& position) const;
    bool has(const Indexed& story, const Compiled& compiled) const;
    static bool has_any(const Indexed& story, const TermGroup& group);
    static std::set<std::uint32_t> places(const Indexed& story, const TermGroup& group);
    static bool has_phrase(const Indexed& story, const compiled::PhraseOf& phrase);
    static bool has_forms(const Indexed& story, const compiled::ExactText& exact);

    std::vector<Indexed> stories_;
    std::map<std::string, std::uint64_t> frequencies_;
};

}  // namespace pressdex::query
