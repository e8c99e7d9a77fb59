// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/gathered_body.hpp"

#include <algorithm>
#include <cstddef>

namespace pressdex {
namespace {

bool contains(const BodyKey& longer, const BodyKey& shorter) {
    return shorter.size() < longer.size() &&
           std::search(longer.begin(), longer.end(), shorter.begin(), shorter.end()) != longer.end();
}

// "Bộ KH&CN" beside "Bộ Khoa học và Công nghệ": the same head, and the first letters of what stands behind it.
void absorb_lettered_forms(std::span<GatheredBody> bodies) {
    constexpr std::size_t fewest_letters = 3;
    for (GatheredBody& shorter : bodies) {
        if (shorter.is_known || shorter.dropped || shorter.key.size() != 2) continue;
        std::string letters(shorter.key[1]);
        std::erase(letters, '&');
        if (letters.size() < fewest_letters) continue;
        const auto spells = [&](const GatheredBody& other) {
            if (&other == &shorter || other.dropped || other.key.size() != letters.size() + 1 ||
                other.key[0] != shorter.key[0])
                return false;
            for (std::size_t at = 0; at < letters.size(); ++at)
                if (other.key[at + 1].front() != letters[at]) return false;
            return true;
        };
        if (const auto other = std::ranges::find_if(bodies, spells); other != bodies.end()) other->absorb(shorter);
    }
}

// "Lahore School" beside "Lahore School of Economics", "Chamber of Commerce" beside the one chamber of the story.
void absorb_parts_of_names(std::span<GatheredBody> bodies) {
    for (GatheredBody& shorter : bodies) {
        if (shorter.is_known || shorter.is_acronym || shorter.dropped) continue;
        GatheredBody* longer = nullptr;
        bool several = false;
        for (GatheredBody& other : bodies) {
            if (&other == &shorter || other.dropped || !contains(other.key, shorter.key)) continue;
            if (longer != nullptr && contains(longer->key, other.key)) continue;
            several = longer != nullptr && !contains(other.key, longer->key);
            longer = &other;
        }
        if (longer == nullptr || several) continue;
        longer->absorb(shorter);
    }
}

}  // namespace

void GatheredBody::add_variant(const std::string& printed) {
    if (printed == organization.name || printed == organization.acronym || printed.empty()) return;
    if (std::ranges::find(organization.variants, printed) == organization.variants.end())
        organization.variants.push_back(printed);
}

void GatheredBody::learn_acronym(std::string_view printed) {
    if (organization.acronym.empty()) organization.acronym = printed;
}

bool GatheredBody::has_initials(std::string_view letters) const {
    if (letters.size() < 2) return false;
    const auto spells = [&](const BodyKey& words) {
        if (words.size() < letters.size() || words.size() > letters.size() + 1) return false;
        for (std::size_t at = 0; at < letters.size(); ++at)
            if (words[at].empty() || words[at].front() != letters[at]) return false;
        return words.size() == letters.size() || words.back() == "corporation" || words.back() == "group" ||
               words.back() == "company" || words.back() == "limited";
    };
    return spells(key) || std::ranges::any_of(forms, spells);
}

void GatheredBody::become_known(const KnownOrganization& row) {
    const std::string printed = organization.name;
    organization.name = row.name;
    organization.acronym = row.acronym;
    is_known = true;
    add_variant(printed);
}

void GatheredBody::absorb(GatheredBody& shorter) {
    const Organization& from = shorter.organization;
    add_variant(from.name);
    for (const auto& variant : from.variants) add_variant(variant);
    learn_acronym(from.acronym);
    organization.evidence.times = static_cast<std::uint16_t>(organization.evidence.times + from.evidence.times);
    organization.evidence.main_subject |= from.evidence.main_subject;
    first = std::min(first, shorter.first);
    forms.insert(forms.end(), shorter.forms.begin(), shorter.forms.end());
    shorter.dropped = true;
}

bool has_letters(std::string_view name, std::string_view acronym) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    if (name.empty() || lower(name.front()) != lower(acronym.front())) return false;
    std::size_t found = 0;
    for (const char c : name)
        if (found < acronym.size() && lower(c) == lower(acronym[found])) ++found;
    return found == acronym.size();
}

void absorb_short_forms(std::span<GatheredBody> bodies) {
    absorb_lettered_forms(bodies);
    absorb_parts_of_names(bodies);
}

}  // namespace pressdex
