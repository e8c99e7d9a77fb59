// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where an archive keeps what its stories and its knowledge say of other wordings: agreed by those who write and those
// who ask. Holds names only.
#include <string_view>

namespace pressdex::layout {

// Terms, wdf 0, of each story that explains an acronym or bears it as an organization's: + acronym + ":" + long form,
// and + long form + ":" + acronym. Their frequency says how many stories do.
inline constexpr std::string_view prefix_acronym = "XACR";
inline constexpr std::string_view prefix_long_form = "XLONG";

// Metadata keys of the database.
inline constexpr std::string_view synonyms_key = "pressdex.synonyms";  // which tables the next ones came from
inline constexpr std::string_view synonym_key = "pressdex.synonym.";   // + wording: the others, a line each

}  // namespace pressdex::layout
