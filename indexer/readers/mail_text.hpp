// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The plain text of a mail without what mail programs put around it. Knows lines, no parts and no header fields.
#include <string>
#include <string_view>

namespace pressdex {

struct MailText {
    std::string text;  // paragraphs parted by blank lines
    // Of the mail that was forwarded, when nothing of weight stands before it; as printed.
    std::string forwarded_subject, forwarded_from, forwarded_date;
};

// Signature, quoted replies and the header of a forwarded mail off; lines that were broken at the edge joined.
// Linear.
MailText mail_text(std::string_view text);

// RFC 3676: lines that end in a blank go on in the next one.
std::string unflowed(std::string_view text, bool drops_blank);

}  // namespace pressdex
