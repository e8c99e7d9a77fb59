// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a query must know about an archive before it can be asked: frequencies and beginnings of words. The searcher
// fills it in.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex::query {

class Vocabulary {
  public:
    virtual ~Vocabulary() = default;

    // In how many stories the term (with its prefix) stands; 0 if in none.
    virtual std::uint64_t frequency(std::string_view term) const = 0;

    struct Expansion {
        std::vector<std::string> terms;  // whole terms with their prefixes, most frequent first, at most `limit`
        bool is_cut = false;             // there were more
    };
    // Terms of the field (`prefix` "S", "XQ"; "" = title and body: stems and also surface forms, prefix_surface) whose
    // word begins with the folded `beginning`.
    virtual Expansion expand(std::string_view prefix, std::string_view beginning, std::size_t limit) const = 0;

    struct Meaning {
        std::string wording;        // folded words, parted by single blanks
        std::uint64_t stories = 0;  // that say so
    };
    // What the archive's stories let an acronym stand for, most frequent first; none if it is no acronym there.
    virtual std::vector<Meaning> long_forms(std::string_view) const { return {}; }
    // The other way round.
    virtual std::vector<Meaning> acronyms(std::string_view) const { return {}; }
    // Whether a long form of several words begins with these, which end in a blank: so that most lookups are spared.
    virtual bool begins_long_form(std::string_view) const { return false; }
    // Wordings of like meaning, as knowledge had them when the archive was built.
    virtual std::vector<std::string> synonyms(std::string_view) const { return {}; }
};

}  // namespace pressdex::query
