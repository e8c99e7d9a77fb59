// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who says what stands in quotation marks, by the words beside them: "..., said Asma Rauf", "The minister said: ...".
// For scripts with blanks; speaker_unspaced.hpp knows the others.
#include "indexer/metadata/reading/reading.hpp"
#include "press/story.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pressdex {

struct Speaker {
    std::string name, role;
    bool is_pronoun = false;  // "he": whoever was named before

    bool is_known() const { return is_pronoun || !name.empty(); }
};

Speaker speaker_of(const Person* person);

// Words are numbers of the reading's. Linear in the words looked at, a few dozen each time.
class SpeakersBeside {
  public:
    // Words behind the marks in which the speaker stands.
    static constexpr std::uint32_t reach_behind = 14;

    SpeakersBeside(const Reading& reading, const std::vector<Person>& people);

    // Beside the marks around the words first..last: behind, else before, else before with the verb behind.
    Speaker beside(std::uint32_t first, std::uint32_t last) const;

    // One of `people` whose name, or a part of it that no other bears, is this word; null for none.
    const Person* person_at(std::uint32_t at_word) const;
    bool is_verb(std::uint32_t at) const;
    bool is_pronoun(std::uint32_t at) const;
    // Many words tell of speech right beside the marks alone: "dit" is "this" in Dutch.
    bool is_verb_near(std::uint32_t at, std::uint32_t words_from_marks) const;

  private:
    const ReadWord& word(std::uint32_t number) const { return reading_.words()[number]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(reading_.words().size()); }
    void note_names(std::size_t number);
    Speaker behind(std::uint32_t last) const;
    Speaker before(std::uint32_t first) const;
    Speaker around(std::uint32_t first, std::uint32_t last) const;
    const Person* person_before(std::uint32_t first) const;
    Speaker role_between(std::uint32_t from, std::uint32_t to) const;
    const Person* bearer(std::uint32_t first, std::uint32_t last) const;

    const Reading& reading_;
    const std::vector<Person>& people_;
    std::map<std::string, std::size_t> by_word_;
};

}  // namespace pressdex
