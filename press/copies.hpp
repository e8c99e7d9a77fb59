// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Which stories are copies of one announcement, from their signatures alone: groups. A pure function, so that the
// writer and a reader with a stale facet column come to the same groups.
#include "press/signature_shelf.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace pressdex {

struct Signed {
    std::uint32_t docid = 0;
    Signature signature;
};

using Leaders = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// docid -> docid of its group's leader (the smallest), for every story given, in ascending docids. Groups do not depend
// on the order of `stories`; docids are distinct. Each member is a copy of the group's longest text: chains of likeness
// glue nothing. Near-linear: a story is compared with 16 others at most.
//
// `before`, where it is not empty, holds by docid the leaders of an earlier state (0 = was not there) to which stories
// were only added since: what no new text touches is taken over without comparing, and the result is the same.
Leaders leaders_among(const SignatureShelf& stories, const std::vector<std::uint32_t>& before = {});
Leaders leaders_of(const std::vector<Signed>& stories, const std::vector<std::uint32_t>& before = {});

}  // namespace pressdex
