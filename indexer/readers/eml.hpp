// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Mails as files (.eml) and as folders of mails in one file (mbox): a draft a mail. Attachments are named, not read.
#include "indexer/readers/reader.hpp"

namespace pressdex {

// Begins with header fields that only mail has, or with the "From " line of an mbox. A release that merely begins with
// "Date:" and "Subject:" lines is none.
bool is_eml(std::string_view path, std::string_view head);

// The subject is the title, the Message-ID the id. The plain text is preferred to the HTML unless it says much less.
std::vector<Draft> drafts_of_eml(const Piece& piece, const std::string& file, Complaints& complaints);

}  // namespace pressdex
