// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/names.hpp"

#include "indexer/metadata/organizations/organization.hpp"
#include "indexer/metadata/people/person.hpp"
#include "indexer/metadata/programmes/programme.hpp"
#include "indexer/metadata/quotations/quotation.hpp"

namespace pressdex {

Names names_of(const Reading& reading, std::span<const Mention> mentions, const Knowledge& knowledge) {
    const NameText text(reading, mentions, knowledge);
    Names names{{}, {}, {}, {}, NameSpans(text.size())};
    names.organizations = organizations_of(text, mentions, names.spans);
    names.people = people_of(text, names.spans);
    const auto quoted = quoted_in(reading);
    names.programmes = programmes_of(text, mentions, quoted, names.spans);
    names.quotations = quotations_of(reading, quoted, names.people);
    return names;
}

}  // namespace pressdex
