// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// knowledge/body_heads.tsv: what bodies are called by and what they are for, in languages that print it in small
// letters or with case endings. Knows words, never a story.
#include "indexer/authority/table_file.hpp"
#include "indexer/authority/word_table.hpp"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Languages whose bodies are told by these words; none of them: other.
enum class BodyLanguage : std::uint8_t {
    other,
    english,
    french,
    spanish,
    portuguese,
    italian,
    dutch,
    german,
    russian,
    polish,
    mongolian,
    indonesian,
    turkish
};

struct BodyWord {
    enum class Use : std::uint8_t { strong, fair, weak, firm, subject, adjective };
    enum class Gender : std::uint8_t { none, masculine, feminine, neuter };

    BodyLanguage language = BodyLanguage::other;
    Use use = Use::subject;
    Gender gender = Gender::none;
    bool is_inflected = false;    // another form than the one that is shown
    std::string_view nominative;  // as shown, small letters; lives as long as the table

    bool is_head() const { return use <= Use::firm; }
};

class BodyHeads {
  public:
    static Result<BodyHeads> from(const TableFile& file);

    BodyHeads() = default;
    BodyHeads(BodyHeads&&) = default;
    BodyHeads& operator=(BodyHeads&&) = default;

    // What a folded word is in that language; null when the table does not say. Constant time.
    const BodyWord* find(BodyLanguage language, std::string_view folded, std::uint64_t hash) const;
    const BodyWord* find(BodyLanguage language, std::string_view folded) const {
        return find(language, folded, word_hash(folded));
    }

  private:
    struct Bearers {
        std::uint32_t from = 0, to = 0;  // of words_
    };

    WordTable words_at_;  // folded form -> number of its Bearers + 1
    std::vector<Bearers> bearers_;
    std::vector<BodyWord> words_;
    std::deque<std::string> shown_;  // what `nominative` points into
};

}  // namespace pressdex
