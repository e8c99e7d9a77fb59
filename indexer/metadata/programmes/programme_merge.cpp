// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programmes/programme_merge.hpp"

#include "indexer/metadata/name_text/main_subject.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

// A known programme may begin with the name of its body: "APO Vision 2025".
bool gives_way(const NameSpan& span, const ProgrammeMention& mention) {
    return span.of == NameOf::programme ||
           (span.of == NameOf::organization && span.first == mention.first && span.last < mention.last);
}

}  // namespace

// Words that print one name differently from mention to mention: "Annual X Awards 2025" and "X Award".
bool MergedProgrammes::is_loose(std::uint32_t at) const {
    const auto folded = text_.word(at).folded;
    return text_.is(at, WordUse::joins) || folded == "the" || folded == "annual" ||
           (text_.word(at).has_digit && folded.size() == 4);
}

// Folded words; a noun of programmes loses its plural, and stands only where `with_noun`.
std::string MergedProgrammes::key_of(std::uint32_t first, std::uint32_t last, bool with_noun) const {
    std::string key;
    for (auto at = first; at <= last; ++at) {
        if (is_loose(at)) continue;
        const bool noun = text_.is(at, WordUse::programme);
        if (noun && at == last && !with_noun && first < last) continue;
        key += text_.word(at).folded;
        if (key.ends_with("programme")) key.resize(key.size() - 2);
        if (noun && key.ends_with('s')) key.pop_back();
        key += ' ';
    }
    return key;
}

// The programme that bears this name already: the same words, or the same but for the noun that one of them lacks
// ("Samarth", "Samarth Scheme").
std::vector<Programme>::iterator MergedProgrammes::same_as(const std::string& name, const std::string& key,
                                                           const std::string& bare) {
    return std::ranges::find_if(found_, [&](const Programme& programme) {
        const auto& keys = keys_[static_cast<std::size_t>(&programme - found_.data())];
        return programme.name == name || keys.contains(key) || keys.contains(bare) ||
               (key == bare && std::ranges::any_of(keys, [&](const std::string& known) {
                    return known.starts_with(bare) && known.find(' ', bare.size()) == known.size() - 1;
                }));
    });
}

bool MergedProgrammes::can_take(const ProgrammeMention& mention) const {
    for (auto at = mention.first; at <= mention.last; ++at)
        if (taken_.at(at) != nullptr && !(mention.rule == "authority" && gives_way(*taken_.at(at), mention)))
            return false;
    return true;
}

bool MergedProgrammes::put(const ProgrammeMention& mention) {
    if (!can_take(mention)) return false;
    taken_.take(mention.first, mention.last, NameOf::programme);
    std::string key = key_of(mention.name_first, mention.name_last, true);
    const auto same = same_as(mention.name, key, key_of(mention.name_first, mention.name_last, false));
    const bool in_title = text_.word(mention.first).paragraph == 0;
    if (same != found_.end()) {
        if (!(in_title && text_.reading().title_repeats_body())) ++same->evidence.times;
        if (same->acronym.empty()) same->acronym = mention.acronym;
        same->evidence.main_subject |= stands_as_subject(text_, mention.first);
        keys_[static_cast<std::size_t>(same - found_.begin())].insert(std::move(key));
        return true;
    }
    Programme& programme = found_.emplace_back();
    programme.name = mention.name;
    programme.acronym = mention.acronym;
    programme.evidence = evidence_of(text_, mention.first, mention.last, mention.rule, mention.confidence);
    programme.evidence.main_subject = stands_as_subject(text_, mention.first);
    keys_.push_back({std::move(key)});
    if (!mention.acronym.empty()) keys_.back().insert(folded(mention.acronym) + ' ');
    return true;
}

std::vector<Programme> MergedProgrammes::programmes() {
    std::uint16_t most = 0;
    for (const Programme& programme : found_) most = std::max(most, programme.evidence.times);
    for (Programme& programme : found_) programme.evidence.main_subject |= is_named_most(programme.evidence, most);
    return std::move(found_);
}

}  // namespace pressdex
