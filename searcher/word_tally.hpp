// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many of a group's words each story holds, and what those weigh: which stories hold enough. Knows neither words
// nor posting lists.
#include "searcher/docid_set.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pressdex {

class WordTally {
  public:
    // Of docids below `rows`.
    explicit WordTally(std::uint32_t rows) : held_(rows), weights_(rows) {}

    // One more word: the stories that hold it, and what it weighs (not below 0; 0 if no story of the archive holds it).
    void add(const DocidSet& stories, double weight);

    // Stories that hold `number` of the words. Of four words and more also those that hold two at least which weigh
    // half of all together: the name that was typed says more than the words around it.
    DocidSet with(std::size_t number) const;

    // How many words the story holds that holds most.
    std::size_t most() const;

  private:
    std::vector<std::uint16_t> held_;  // by docid
    std::vector<float> weights_;
    std::size_t words_ = 0;
    double all_weights_ = 0;
};

}  // namespace pressdex
