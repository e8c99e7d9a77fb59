// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/contact.hpp"

#include "indexer/metadata/office/contact_line.hpp"
#include "indexer/metadata/office/number_text.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace pressdex {
namespace {

constexpr std::size_t most_contacts = 20, lines_in_block = 8, longest_quote = 120;

std::string_view trimmed(std::string_view line) {
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t' || line.front() == '\r'))
        line.remove_prefix(1);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
    return line;
}

// Reads line after line; a block lasts a few lines behind its marker, and as long as it gives something.
class ContactReader {
  public:
    void read(std::string_view line, bool has_address) {
        line = trimmed(line);
        if (line.empty()) return;
        // Prose is no block; a sentence that asks to write is one for itself.
        constexpr std::size_t longest_in_block = 240;
        // A line without an address is a heading; a sentence with one may end in the words that ask to write.
        const auto marked = has_address ? line : cut(line, longest_heading);
        const auto behind = line.size() <= longest_marked ? behind_contact_marker(marked) : std::nullopt;
        if (behind) {
            left_ = lines_in_block;
            // "Contact" alone heads the footers of sites too: there only a person will do.
            constexpr std::size_t longest_footer_heading = 10;  // "Contact us"
            needs_name_ = line.size() == *behind && line.size() <= longest_footer_heading &&
                          (line.starts_with("Contact") || line.starts_with("CONTACT"));
            take(line, line.substr(*behind), true);
            if (line.size() > longest_in_block) close();
            return;
        }
        if (left_ == 0) return;
        if (line.size() > longest_in_block) return close();
        --left_;
        take(line, line, false);
    }

    std::vector<Contact> contacts() && {
        close();
        return std::move(contacts_);
    }

  private:
    static constexpr std::size_t longest_marked = 600, longest_heading = 80;

    void take(std::string_view line, std::string_view part, bool is_behind_marker) {
        auto found = contact_line_of(part, is_behind_marker);
        const bool gives = !found.phones.empty() || !found.emails.empty();
        if (!found.name.empty() && (!now_.name.empty() || has_address())) put();
        if (found.emails.size() == 1 && !now_.email.empty() && found.name.empty()) put();
        if (!found.name.empty()) {
            now_.name = std::move(found.name);
            now_.role = std::move(found.role);
        } else if (found.is_label && !is_behind_marker && !now_.name.empty() && now_.role.empty() && !has_address()) {
            now_.role = part;
        }
        for (auto& phone : found.phones) {
            if (now_.phone.empty()) {
                now_.phone = std::move(phone);
            } else {
                now_.phone += ", " + phone;
            }
        }
        for (auto& email : found.emails) {
            if (!now_.email.empty()) put();
            now_.email = std::move(email);
        }
        if (gives) {
            if (quote_.empty()) quote_ = cut(line, longest_quote);
            left_ = std::max(left_, std::size_t{3});
        }
    }

    bool has_address() const { return !now_.phone.empty() || !now_.email.empty(); }

    void put() {
        const auto same = [this](const Contact& known) {
            return known.phone == now_.phone && known.email == now_.email;
        };
        if (has_address() && (!needs_name_ || !now_.name.empty()) && contacts_.size() < most_contacts &&
            std::ranges::none_of(contacts_, same)) {
            const float confidence = now_.name.empty() ? 0.7F : 0.85F;
            now_.evidence = {Where::body, "contact block", std::string(quote_), confidence, 1, false};
            contacts_.push_back(std::move(now_));
        }
        now_ = {};
        quote_ = {};
    }

    void close() {
        put();
        left_ = 0;
    }

    std::vector<Contact> contacts_;
    Contact now_;
    std::string_view quote_;
    bool needs_name_ = false;  // set by the marker
    std::size_t left_ = 0;
};

// An address, or a run of seven digits and the signs between them.
bool may_hold_address(std::string_view line) {
    if (line.find('@') != line.npos) return true;
    constexpr std::string_view between = " -().+/";
    for (auto at = next_digit(line, 0); at < line.size(); at = next_digit(line, at)) {
        std::size_t digits = 0;
        for (; at < line.size(); ++at) {
            if (line[at] >= '0' && line[at] <= '9') {
                if (++digits == 7) return true;
            } else if (between.find(line[at]) == between.npos) {
                break;
            }
        }
        ++at;
    }
    return false;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return lines;
}

}  // namespace

std::vector<Contact> contacts_in(std::string_view text) {
    // Only lines near an address are looked at closely: most releases print none.
    constexpr std::size_t before = lines_in_block, behind = 1;
    const auto lines = lines_of(text);
    ContactReader reader;
    std::vector<bool> has_address(lines.size());
    std::size_t read = 0, until = 0;  // lines that were read, and up to which they are to be
    for (std::size_t i = 0; i < lines.size(); ++i) {
        has_address[i] = may_hold_address(lines[i]);
        if (has_address[i]) {
            read = std::max(read, i > before ? i - before : 0);
            until = i + behind;
        }
        for (; read <= i && i < until; ++read) reader.read(lines[read], has_address[read]);
    }
    return std::move(reader).contacts();
}

}  // namespace pressdex
