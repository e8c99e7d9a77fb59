// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/body_joints.hpp"

#include "indexer/metadata/organizations/organization_words.hpp"

namespace pressdex {

bool BodyJoints::is_and(std::uint32_t at) const {
    return is_and_of_names(text_.word(at).folded);
}

bool BodyJoints::part(std::uint32_t first, std::uint32_t joint, std::uint32_t after, std::uint32_t last) const {
    const bool behind_role = is_and(joint) && text_.is(joint - 1, WordUse::role);
    return behind_role || have_heads(first, joint, after, last) || is_before_person(joint, after, last) ||
           (is_and(joint) && cuts_.is_german_the(first, joint, after)) || is_whole_before(first, joint, after) ||
           is_behind_person(first, joint, after, last) ||
           (has_head(after, last) && begins_anew(first, joint, after, last));
}

bool BodyJoints::have_heads(std::uint32_t first, std::uint32_t joint, std::uint32_t after, std::uint32_t last) const {
    if (!has_head(first, joint - 1) || !has_head(after, last) || is_another_subject(first, after, last)) return false;
    if (is_and(joint)) return true;
    const bool has_the = text_.word(after - 1).folded == "the" || text_.word(joint).folded == "in" ||
                         cuts_.is_german_the(first, joint, after);
    return has_the && (!is_head(after) || text_.is(after, WordUse::head_before));
}

bool BodyJoints::is_before_person(std::uint32_t joint, std::uint32_t after, std::uint32_t last) const {
    return is_and(joint) && text_.is(after, WordUse::given) && !text_.is_place(after) && after < last &&
           !has_head(after, last);
}

// "President Tariq Nadeem and Yunnan Chamber of Commerce"; "Bill and Melinda Gates Foundation" is one.
bool BodyJoints::is_behind_person(std::uint32_t first, std::uint32_t joint, std::uint32_t after,
                                  std::uint32_t last) const {
    if (!is_and(joint) || joint < first + 2 || text_.is(after, WordUse::given) || !has_head(after, last)) return false;
    std::uint32_t begin = joint;
    while (begin > first && (text_.is(begin - 1, WordUse::given) || is_own(begin - 1))) --begin;
    return joint >= begin + 2 && text_.is(begin, WordUse::given) && !text_.is(begin, WordUse::common_given) &&
           (begin == first || text_.is(begin - 1, WordUse::role) || text_.is(begin - 1, WordUse::title));
}

bool BodyJoints::is_another_subject(std::uint32_t first, std::uint32_t after, std::uint32_t last) const {
    if (after == 0 || !is_and(after - 1) || !runs_.binds_subject(first, after - 1)) return false;
    if (!text_.is(after, WordUse::plain) && !text_.is(after, WordUse::ordinary)) return false;
    for (auto at = after; at < last; ++at) {
        if (is_head(at) || is_own(at) || text_.is_place(at)) return false;
        if (is_and(at + 1)) return true;
    }
    return false;
}

bool BodyJoints::begins_anew(std::uint32_t first, std::uint32_t joint, std::uint32_t after, std::uint32_t last) const {
    if (has_head(first, joint - 1)) return false;
    if (text_.word(after - 1).folded == "the") return true;
    if (!is_and(joint) || after != joint + 1 || !is_own(after) || cuts_.is_joint_of_office(first, last)) return false;
    // "Parole and Probation Administration": an office has both in its charge.
    if (after + 1 == last && is_office_head(text_.word(last).folded) && !text_.word(first).is_all_capitals)
        return false;
    for (auto at = first; at < joint; ++at)
        if (!is_own(at) && !text_.is_place(at)) return false;
    return true;
}

bool BodyJoints::is_whole_before(std::uint32_t first, std::uint32_t joint, std::uint32_t after) const {
    if (!is_and(joint)) return false;
    const bool has_the = text_.word(after - 1).folded == "the";
    if (has_the && has_head(first, joint - 1))
        return is_own(after) || text_.is_place(after) || text_.is(after, WordUse::role_modifier) ||
               (joint > first + 1 && text_.is(joint - 1, WordUse::head_after));
    if (after != joint + 1 || !(is_own(after) || text_.is_place(after))) return false;
    std::uint32_t end = joint - 1;
    while (end > first && text_.is_place(end)) --end;
    if (end > first && text_.is(end, WordUse::head_after)) return true;
    if (!text_.is(end, WordUse::company)) return false;
    for (auto at = first; at < end; ++at)
        if (is_own(at)) return true;
    return false;
}

}  // namespace pressdex
