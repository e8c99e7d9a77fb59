// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/sector.hpp"

#include "indexer/metadata/portfolio.hpp"
#include "press/text/slug.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pressdex {
namespace {

constexpr std::size_t most_sectors = 3;
constexpr float title_factor = 3.5F;
constexpr float lede_factor = 2.0F;  // the first paragraph
constexpr float portfolio_factor = 0.3F;
constexpr float least_score = 3.0F;    // below it a sector is only mentioned in passing
constexpr float least_share = 0.45F;   // of the main sector's score
constexpr float told_plainly = 12.0F;  // enough beside any main sector, however often that one is told of ...
constexpr float plain_words = 300.0F;  // ... in a story of so many words; passing mentions add up in longer ones
constexpr float least_share_below_parent = 0.35F;
constexpr float parent_measure = 0.75F;  // share of its score that others are measured by
constexpr std::uint32_t lede_words = 80;

// What speaks for one sector.
struct Tally {
    float score = 0;
    float strongest = 0;
    std::uint32_t first = 0, last = 0;
    std::uint32_t times = 0;
};

Sector sector_of(std::uint32_t row, const Knowledge& knowledge) {
    const auto& rows = knowledge.sectors.rows();
    Sector sector;
    sector.slug = rows[row].slug;
    sector.label = rows[row].label;
    if (rows[row].parent != no_sector) {
        sector.parent = rows[rows[row].parent].slug;
        sector.parent_label = rows[rows[row].parent].label;
    }
    return sector;
}

// Languages that few words tell apart, so that they are taken for each other: their tables speak for each other.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> siblings = {
    {{"cs", "sk"}, {"da", "no"}, {"hi", "ne"}, {"id", "ms"}}};

std::string_view sibling_of(std::string_view language) {
    for (const auto& [one, other] : siblings) {
        if (language == one) return other;
        if (language == other) return one;
    }
    return {};
}

// Which tables speak in which paragraph.
class Speakers {
  public:
    Speakers(const Languages& languages, const SectorTable& table) : table_(table), most_(tables_of(languages.most)) {
        for (const Passage& passage : languages.passages) {
            // A Reading's paragraphs begin with the title, the body's own numbers behind it.
            passages_.push_back({passage.first + 1, passage.last + 1, tables_of(passage.language)});
        }
    }

    // What a word says in that paragraph. Words of other languages are false friends there ("asi" is a vaccine in
    // Turkish, "so" in Spanish), but for English ones, which all the world prints; in a language that has no table
    // they are all there is, and most of them are a neighbour's.
    float weight_of(const SectorWord& word, std::uint32_t paragraph) {
        while (next_ < passages_.size() && passages_[next_].last < paragraph) ++next_;
        const bool in_passage = next_ < passages_.size() && passages_[next_].first <= paragraph;
        const auto& spoken = in_passage ? passages_[next_].spoken : most_;
        if (spoken.empty()) return word.weight;
        for (const std::uint32_t table : spoken) {
            if (const auto weight = word.weight_in(table)) return *weight;
        }
        return 0;
    }

  private:
    using Tables = std::vector<std::uint32_t>;  // the first that has a word speaks
    struct Part {
        std::uint32_t first, last;  // paragraphs
        Tables spoken;              // empty: all
    };

    Tables tables_of(std::string_view language) const {
        Tables tables;
        if (!table_.table_of(language)) return tables;
        for (const std::string_view speaks : {language, sibling_of(language), std::string_view("en")}) {
            if (const auto table = table_.table_of(speaks)) tables.push_back(*table);
        }
        return tables;
    }

    const SectorTable& table_;
    Tables most_;
    std::vector<Part> passages_;
    std::size_t next_ = 0;
};

std::vector<Tally> tallies_of(const Reading& reading, std::span<const Mention> mentions, const SectorTable& table,
                              const Languages& languages) {
    std::vector<Tally> tallies(table.rows().size());
    std::unordered_map<std::uint32_t, std::uint32_t> seen;  // word -> times; few of the table's words stand in a story
    Speakers speakers(languages, table);
    const std::uint32_t body_from = reading.paragraphs() > 1 ? reading.first_word_of_paragraph(1) : 0;
    const std::uint32_t last_of_lede = reading.title_repeats_body() ? 2 : 1;
    for (const Mention& mention : mentions) {
        if (mention.kind != PhraseKind::sector) continue;
        const SectorWord& word = table.word(mention.row);
        const std::uint32_t paragraph = reading.words()[mention.first].paragraph;
        if (paragraph == 0 && reading.title_repeats_body()) continue;
        float weight = speakers.weight_of(word, paragraph);
        if (weight == 0) continue;
        if (stand_in_portfolio(reading, mention.first, mention.last)) weight *= portfolio_factor;
        // Seen again, a word tells less each time.
        weight /= static_cast<float>(++seen[mention.row]);
        if (paragraph == 0) weight *= title_factor;
        if (paragraph > 0 && paragraph <= last_of_lede && mention.first - body_from < lede_words) weight *= lede_factor;
        Tally& tally = tallies[word.sector];
        tally.score += weight;
        ++tally.times;
        if (weight > tally.strongest) {
            tally.strongest = weight;
            tally.first = mention.first;
            tally.last = mention.last;
        }
    }
    return tallies;
}

// What is told plainly in a story of so many words. What is said in passing grows slower than the story.
float plainly_in(std::size_t words) {
    return told_plainly * std::sqrt(std::max(1.0F, static_cast<float>(words) / plain_words));
}

// The rows that tell enough, the strongest first; a parent gives way to its child, and sets the measure but in part.
// One whose child is no branch of it ("+" in sectors.tsv) stays where it tells more.
std::vector<std::uint32_t> chosen(const std::vector<Tally>& tallies, const std::vector<SectorRow>& rows,
                                  std::size_t words) {
    const float plainly = plainly_in(words);
    const auto enough = [&](float share_of_main) { return std::max(least_score, std::min(share_of_main, plainly)); };
    std::vector<float> scores;
    for (const Tally& tally : tallies) scores.push_back(tally.score);
    float best = std::ranges::max(scores);
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        const std::uint32_t parent = rows[row].parent;
        if (parent == no_sector) continue;
        // What tells of the parent tells of its child too.
        const bool parent_told = tallies[parent].score >= enough(least_share * best);
        const float share = parent_told ? least_share_below_parent : least_share;
        const bool stays = rows[row].is_beside_parent && parent_told && tallies[parent].score >= tallies[row].score;
        if (!stays && tallies[row].score >= enough(share * best)) scores[parent] = 0;
    }
    best = std::max(std::ranges::max(scores), parent_measure * best);
    const float least = enough(least_share * best);
    std::vector<std::uint32_t> kept;
    for (std::uint32_t row = 0; row < scores.size(); ++row) {
        if (scores[row] >= least) kept.push_back(row);
    }
    std::ranges::stable_sort(kept, [&](auto a, auto b) { return scores[a] > scores[b]; });
    if (kept.size() > most_sectors) kept.resize(most_sectors);
    return kept;
}

}  // namespace

std::vector<Sector> sectors_of(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge,
                               const Languages& languages) {
    const auto tallies = tallies_of(reading, mentions, knowledge.sectors, languages);
    std::vector<Sector> sectors;
    if (tallies.empty()) return sectors;
    for (const std::uint32_t row : chosen(tallies, knowledge.sectors.rows(), reading.words().size())) {
        const Tally& tally = tallies[row];
        Sector sector = sector_of(row, knowledge);
        sector.evidence.where = reading.where(tally.first);
        sector.evidence.rule = "sector words";
        sector.evidence.quote = reading.quote(tally.first, tally.last);
        sector.evidence.confidence = std::min(1.0F, tally.score / 20.0F + 0.2F);
        sector.evidence.times = static_cast<std::uint16_t>(std::min<std::uint32_t>(tally.times, UINT16_MAX));
        sector.evidence.main_subject = sectors.empty();
        sectors.push_back(std::move(sector));
    }
    return sectors;
}

Sector sector_from_given(std::string_view topic, const Knowledge& knowledge) {
    Sector sector;
    if (const auto known = knowledge.sectors.find(topic)) {
        sector = sector_of(*known, knowledge);
    } else {
        sector.slug = slug(topic);
        sector.label = std::string(topic);
    }
    sector.evidence.where = Where::given;
    sector.evidence.rule = "given";
    sector.evidence.confidence = 1;
    return sector;
}

}  // namespace pressdex
