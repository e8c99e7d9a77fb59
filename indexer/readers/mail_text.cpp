// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/mail_text.hpp"

#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace pressdex {
namespace {

using Lines = std::vector<std::string_view>;

Lines lines_in(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t size = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, size));
        text.remove_prefix(std::min(size + 1, text.size()));
    }
    return lines;
}

std::string_view trimmed(std::string_view line) {
    const std::size_t from = line.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return line.substr(from, line.find_last_not_of(" \t") - from + 1);
}

bool is_blank(std::string_view line) {
    return trimmed(line).empty();
}

std::size_t characters(std::string_view line) {
    return static_cast<std::size_t>(std::ranges::count_if(line, begins_character));
}

// RFC 3676, section 4.3: "-- "; some programs drop the blank. What comes behind is no part of the announcement.
void drop_signature(Lines& lines) {
    const auto mark = std::ranges::find_if(lines, [](std::string_view line) { return line == "-- " || line == "--"; });
    // A rule between two parts of a text is drawn like this too: a signature has at most a few lines.
    constexpr std::ptrdiff_t longest = 15;
    if (mark != lines.end() && mark != lines.begin() && lines.end() - mark <= longest) lines.erase(mark, lines.end());
}

// "On 5 May 2024, Amina wrote:", "Le 5 mai ... a écrit :": ends in a colon and says that somebody wrote.
bool is_attribution(std::string_view line) {
    constexpr std::array<std::string_view, 6> verbs = {
        "wrote:", "a écrit :", "a écrit:", "schrieb:", "escribió:", "написал:"};
    line = trimmed(line);
    return std::ranges::any_of(verbs, [line](std::string_view verb) { return line.ends_with(verb); });
}

// Replies quote what they answer; a mail that is nothing but a quotation was forwarded that way.
void drop_quotations(Lines& lines) {
    const auto is_quoted = [](std::string_view line) { return line.starts_with('>'); };
    const bool has_own = std::ranges::any_of(
        lines, [&](std::string_view line) { return !is_quoted(line) && !is_blank(line) && !is_attribution(line); });
    if (!has_own) {
        for (auto& line : lines) line.remove_prefix(std::min(line.find_first_not_of("> "), line.size()));
        std::erase_if(lines, is_attribution);
        return;
    }
    Lines kept;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool answers =
            is_attribution(lines[i]) &&
            std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(i),
                        lines.begin() + static_cast<std::ptrdiff_t>(std::min(i + 4, lines.size())), is_quoted);
        if (!is_quoted(lines[i]) && !answers) kept.push_back(lines[i]);
    }
    lines = std::move(kept);
}

// "---------- Forwarded message ---------", "-----Original Message-----", "Begin forwarded message:"
bool is_forward_mark(std::string_view line) {
    std::string words;
    for (const char c : trimmed(line)) {
        if (c != '-' && c != '_' && c != ':' && c != '>') words += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    const std::string_view plain = trimmed(words);
    constexpr std::array<std::string_view, 6> marks = {"forwarded message",         "original message",
                                                       "begin forwarded message",   "message transféré",
                                                       "weitergeleitete nachricht", "mensaje reenviado"};
    return std::ranges::find(marks, plain) != marks.end();
}

// "From: Press Office <press@npo.example>" -> its value when the name is the one sought.
std::optional<std::string> value_of(std::string_view line, std::string_view name) {
    line = trimmed(line);
    line.remove_prefix(std::min(line.find_first_not_of("> *"), line.size()));
    if (!line.starts_with(name)) return std::nullopt;
    line.remove_prefix(name.size());
    line.remove_prefix(std::min(line.find_first_not_of('*'), line.size()));
    if (!line.starts_with(':')) return std::nullopt;
    line = trimmed(line.substr(1));
    line.remove_prefix(std::min(line.find_first_not_of("* "), line.size()));
    return std::string(line);
}

// Takes the header lines at `at`; where the forwarded text begins.
std::size_t read_forwarded_header(const Lines& lines, std::size_t at, MailText& mail) {
    struct Name {
        std::string_view name;
        std::string MailText::*value;
    };
    constexpr std::array names = {
        Name{"From", &MailText::forwarded_from},
        Name{"Date", &MailText::forwarded_date},
        Name{"Sent", &MailText::forwarded_date},
        Name{"Subject", &MailText::forwarded_subject},
        Name{"To", nullptr},
        Name{"Cc", nullptr},
        Name{"Reply-To", nullptr},
    };
    for (; at < lines.size(); ++at) {
        if (is_blank(lines[at]) || trimmed(lines[at]) == ">") continue;
        bool is_field = false;
        for (const auto& [name, value] : names) {
            const auto found = value_of(lines[at], name);
            is_field = is_field || found.has_value();
            if (found && value != nullptr) mail.*value = *found;
        }
        if (!is_field) return at;
    }
    return at;
}

// A note above a forwarded mail is not the announcement; below a real text it is only quoted.
void settle_forward(Lines& lines, MailText& mail) {
    constexpr std::size_t longest_note = 400;
    const auto mark = std::ranges::find_if(lines, is_forward_mark);
    if (mark == lines.end()) return;
    std::size_t before = 0;
    for (auto line = lines.begin(); line != mark; ++line) before += characters(trimmed(*line));
    if (before > longest_note) {
        lines.erase(mark, lines.end());
        return;
    }
    const std::size_t at = read_forwarded_header(lines, static_cast<std::size_t>(mark - lines.begin()) + 1, mail);
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(at));
}

bool begins_item(std::string_view line) {
    constexpr std::array<std::string_view, 6> marks = {"- ", "* ", "• ", "· ", "+ ", "– "};
    line = trimmed(line);
    if (std::ranges::any_of(marks, [line](std::string_view mark) { return line.starts_with(mark); })) return true;
    const std::size_t digits = line.find_first_not_of("0123456789");
    return digits != std::string_view::npos && digits > 0 && digits < 3 && (line[digits] == '.' || line[digits] == ')');
}

// Mail programs break lines at 65 to 78 columns. A break was forced where the next word would not have fitted.
std::string rejoined(const Lines& lines) {
    constexpr std::size_t narrowest = 60, widest = 80;
    std::size_t width = 0;
    for (const auto line : lines) width = std::max(width, characters(line));
    const bool is_wrapped = width >= narrowest && width <= widest;
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        text += trimmed(lines[i]);
        if (i + 1 == lines.size()) break;
        const std::string_view next = trimmed(lines[i + 1]);
        const std::size_t word = characters(next.substr(0, next.find(' ')));
        const bool is_forced = is_wrapped && !is_blank(lines[i]) && !next.empty() && !begins_item(next) &&
                               characters(lines[i]) + 1 + word > width;
        text += is_forced ? ' ' : '\n';
    }
    return text;
}

}  // namespace

MailText mail_text(std::string_view text) {
    MailText mail;
    Lines lines = lines_in(text);
    settle_forward(lines, mail);
    drop_quotations(lines);
    drop_signature(lines);
    lines.erase(lines.begin(), std::ranges::find_if_not(lines, is_blank));
    while (!lines.empty() && is_blank(lines.back())) lines.pop_back();
    mail.text = rejoined(lines);
    return mail;
}

std::string unflowed(std::string_view text, bool drops_blank) {
    std::string out;
    for (std::string_view line : lines_in(text)) {
        // Section 4.4: a line that began with a blank, "From " or ">" was stuffed with a blank.
        if (line.starts_with(' ')) line.remove_prefix(1);
        const bool goes_on = line.ends_with(' ') && line != "-- " && !line.starts_with('>');
        if (goes_on && drops_blank) line.remove_suffix(1);
        out += line;
        if (!goes_on) out += '\n';
    }
    return out;
}

}  // namespace pressdex
