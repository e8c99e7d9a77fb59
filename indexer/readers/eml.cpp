// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/eml.hpp"

#include "indexer/html/fragment.hpp"
#include "indexer/readers/internet_date.hpp"
#include "indexer/readers/mail_parts.hpp"
#include "indexer/readers/mail_text.hpp"
#include "indexer/readers/sender.hpp"
#include "indexer/readers/transfer_encoding.hpp"
#include "press/text/charset.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace pressdex {
namespace {

constexpr std::size_t longest_subject = 4'096;  // bytes, still encoded
constexpr std::string_view envelope = "From ";  // the line that parts the mails of an mbox

bool has_words(std::string_view text) {
    return text.find_first_not_of(" \t\n") != std::string_view::npos;
}

// "Fwd: RE: Press release: Mills save energy" -> "Mills save energy".
std::string headline_of(std::string subject) {
    constexpr std::array<std::string_view, 11> prefixes = {"re:",
                                                           "fw:",
                                                           "fwd:",
                                                           "aw:",
                                                           "wg:",
                                                           "tr:",
                                                           "rv:",
                                                           "press release:",
                                                           "news release:",
                                                           "media release:",
                                                           "for immediate release:"};
    for (bool found = true; found;) {
        found = false;
        std::string lower = subject.substr(0, 24);
        std::ranges::transform(lower, lower.begin(),
                               [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
        for (const auto prefix : prefixes) {
            if (!lower.starts_with(prefix)) continue;
            subject.erase(0, std::min(subject.find_first_not_of(' ', prefix.size()), subject.size()));
            found = true;
            break;
        }
    }
    return subject;
}

// The text of one part, whatever way it is written and sent.
std::string text_of_part(const MailPart& part, const std::string& file, Complaints& complaints) {
    const std::string bytes = transfer_decoded(part.body, field_text(part.fields["content-transfer-encoding"]));
    std::string text = decoded(bytes, part.charset).text;
    if (part.type == "text/html") {
        auto read = text_of_html_fragment(text);
        if (read) return *std::move(read);
        complaints.add({file, 0, read.error().sentence, "the mail was read without it", Severity::note});
        return {};
    }
    return part.is_flowed ? unflowed(text, part.drops_flow_blank) : text;
}

// One mail, or a mail that was attached to one, with the parts that belong to it.
class MailReading {
  public:
    MailReading(const std::vector<MailPart>& parts, const std::string& file, Complaints& complaints)
        : parts_(parts), texts_(parts.size()), file_(file), complaints_(complaints) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (is_text(i)) texts_[i] = text_of_part(parts[i], file, complaints);
        }
    }

    // The text of the message whose header is that of part `message`.
    std::string text_of(std::size_t message) const {
        std::string text;
        for (std::size_t i = message; i < parts_.size(); ++i) {
            if (message_of(i) != message || !has_words(texts_[i]) || !is_chosen(i)) continue;
            if (!text.empty()) text += "\n\n";
            text += texts_[i];
        }
        return text;
    }

    // The mail itself, and those that were attached to it.
    std::vector<std::size_t> messages() const {
        std::vector<std::size_t> found{0};
        for (std::size_t i = 1; i < parts_.size(); ++i) {
            if (begins_message(i)) found.push_back(i);
        }
        return found;
    }

    void name_attachments() const {
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            const MailPart& part = parts_[i];
            const bool is_container = (part.type.starts_with("multipart/") || part.type == "message/rfc822") &&
                                      part.depth < deepest_mail_part;
            // A picture in the text is no loss to a search engine.
            if (is_container || is_text(i) || (part.type.starts_with("image/") && !part.is_attachment)) continue;
            const std::string name = part.file_name.empty() ? "of type " + part.type : "\"" + part.file_name + "\"";
            complaints_.add({file_, 0, "the attachment " + name, "was not read", Severity::note});
        }
    }

  private:
    bool begins_message(std::size_t part) const {
        return part == 0 || parts_[parts_[part].parent].type == "message/rfc822";
    }

    std::size_t message_of(std::size_t part) const {
        while (!begins_message(part)) part = parts_[part].parent;
        return part;
    }

    bool is_text(std::size_t part) const {
        return (parts_[part].type == "text/plain" || parts_[part].type == "text/html") && !parts_[part].is_attachment;
    }

    // Of the forms of one text the plain one, unless it says much less than the HTML ("This mail needs HTML").
    bool is_chosen(std::size_t part) const {
        std::size_t top = part;
        while (!begins_message(top) && parts_[parts_[top].parent].type != "multipart/alternative")
            top = parts_[top].parent;
        if (begins_message(top)) return true;
        std::size_t plain = 0, html = 0;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            if (!is_below(i, parts_[top].parent)) continue;
            (parts_[i].type == "text/html" ? html : plain) += texts_[i].size();
        }
        const bool plain_says_enough = plain * 4 >= html;
        return (parts_[part].type == "text/html") != plain_says_enough;
    }

    bool is_below(std::size_t part, std::size_t above) const {
        for (;; part = parts_[part].parent) {
            if (part == above) return true;
            if (begins_message(part)) return false;
        }
    }

    const std::vector<MailPart>& parts_;
    std::vector<std::string> texts_;
    const std::string& file_;
    Complaints& complaints_;
};

void add_date(Draft& draft, const std::string& text, const std::string& file, Complaints& complaints) {
    if (text.empty()) return;
    // A release goes out on its day, or the day after.
    constexpr float confidence = 0.7F;
    if (const auto period = period_of_internet_date(text))
        draft.dates.push_back({*period, Where::meta, text, confidence});
    else
        complaints.add({file, draft.line, "the date \"" + text.substr(0, 40) + "\" cannot be read", "read without it",
                        Severity::note});
}

Draft draft_from(const MailPart& message, const std::string& text, std::size_t line, const std::string& file,
                 Complaints& complaints) {
    MailText mail = mail_text(text);
    Draft draft;
    draft.is_one_story = true;
    draft.line = line;
    draft.text = std::move(mail.text);
    const bool forwarded = !mail.forwarded_subject.empty();
    draft.title = headline_of(forwarded ? mail.forwarded_subject
                                        : field_text(message.fields["subject"].substr(0, longest_subject)));
    const Sender sender = sender_of(forwarded ? mail.forwarded_from : field_text(message.fields["from"]));
    draft.outlet = field_text(forwarded ? std::string_view() : message.fields["organization"]);
    if (draft.outlet.empty()) draft.outlet = sender.office;
    draft.byline = sender.person;
    draft.language = field_text(message.fields["content-language"]);
    add_date(draft, forwarded ? std::string() : field_text(message.fields["date"]), file, complaints);
    // A forwarded mail's day is printed in the words of the mail program.
    if (forwarded) {
        if (const auto period = period_of_internet_date(mail.forwarded_date))
            draft.dates.push_back({*period, Where::meta, mail.forwarded_date, 0.7F});
    }
    draft.id = field_text(message.fields["message-id"]);
    if (draft.id.starts_with('<') && draft.id.ends_with('>')) draft.id = draft.id.substr(1, draft.id.size() - 2);
    return draft;
}

std::size_t line_feeds(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

void read_mail(std::string_view bytes, std::size_t line, const std::string& file, Complaints& complaints,
               std::vector<Draft>& drafts) {
    const auto parts = mail_parts(bytes);
    const MailReading reading(parts, file, complaints);
    reading.name_attachments();
    const std::size_t before = drafts.size();
    for (const std::size_t message : reading.messages()) {
        const std::string text = reading.text_of(message);
        if (!has_words(text)) continue;
        // An attached mail stands where its text does: without a Message-ID that is what tells it apart.
        const auto before_it = static_cast<std::size_t>(parts[message].body.data() - bytes.data());
        const std::size_t at = message == 0 ? line : line + line_feeds(bytes.substr(0, before_it));
        drafts.push_back(draft_from(parts[message], text, at, file, complaints));
    }
    if (drafts.size() == before)
        complaints.add({file, line, "a mail without text", "nothing to index", Severity::note});
}

}  // namespace

bool is_eml(std::string_view /*path*/, std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const bool is_mbox = head.starts_with(envelope);
    if (is_mbox) head.remove_prefix(std::min(head.find('\n'), head.size() - 1) + 1);
    std::size_t body = 0;
    const MailFields fields = fields_of(head, body);
    const auto has = [&](std::string_view name) { return !fields[name].empty(); };
    // Fields that machines write; people who type a memo do not.
    const auto machine = std::ranges::count_if(
        std::array{"message-id", "mime-version", "received", "return-path", "delivered-to", "content-type"}, has);
    const bool has_address = fields["from"].find('@') != std::string_view::npos;
    if (is_mbox || machine > 0) return has("from") && (has("date") || has("subject") || machine > 1);
    return has_address && has("date") && has("subject") && has("to");
}

std::vector<Draft> drafts_of_eml(const Piece& piece, const std::string& file, Complaints& complaints) {
    std::vector<Draft> drafts;
    std::string_view rest = piece.bytes;
    if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
    std::size_t line = 1;
    if (!rest.starts_with(envelope)) {
        read_mail(rest, line, file, complaints, drafts);
        return drafts;
    }
    // RFC 4155: a mail ends in a blank line, and the next begins with its "From " line.
    while (!rest.empty()) {
        std::size_t end = std::min(rest.find("\n\nFrom "), rest.find("\n\r\nFrom "));
        end = end == std::string_view::npos ? rest.size() : end + (rest[end + 1] == '\r' ? 3 : 2);
        const std::string_view mail = rest.substr(0, end);
        const std::size_t header = std::min(mail.find('\n'), mail.size() - 1) + 1;
        read_mail(mail.substr(header), line, file, complaints, drafts);
        line += line_feeds(mail);
        rest.remove_prefix(end);
    }
    return drafts;
}

}  // namespace pressdex
