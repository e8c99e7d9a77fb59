// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/mail_parts.hpp"

#include "indexer/readers/transfer_encoding.hpp"
#include "press/text/charset.hpp"

#include <algorithm>
#include <optional>

namespace pressdex {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return out;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

// The line at `at` without its end; `at` moves behind it.
std::string_view take_line(std::string_view text, std::size_t& at) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    at = std::min(end + 1, text.size());
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

// RFC 5322, section 2.2: a name is printable ASCII without a colon.
std::size_t name_size(std::string_view line) {
    std::size_t size = 0;
    while (size < line.size() && line[size] > ' ' && line[size] < 0x7F && line[size] != ':') ++size;
    return size > 0 && size < line.size() && line[size] == ':' ? size : 0;
}

// "utf-8''na%C3%AFve" (RFC 2231, section 4).
std::string percent_decoded(std::string_view text, bool has_charset) {
    std::string charset;
    if (const std::size_t second = has_charset ? text.find('\'', text.find('\'') + 1) : std::string_view::npos;
        second != std::string_view::npos) {
        charset = text.substr(0, text.find('\''));
        text.remove_prefix(second + 1);
    }
    std::string quoted;
    for (const char c : text) {
        if (c == '=')
            quoted += "=3D";
        else
            quoted += c == '%' ? '=' : c;
    }
    return decoded(from_quoted_printable(quoted), charset).text;
}

struct Parameter {
    std::string name;
    std::string value;
};

// name=value and name="value", one after the other, behind the first semicolon.
std::vector<Parameter> parameters(std::string_view field) {
    std::vector<Parameter> found;
    std::size_t at = field.find(';');
    while (at < field.size() && found.size() < 64) {
        const std::size_t equals = field.find('=', at + 1);
        if (equals == std::string_view::npos) break;
        Parameter parameter{lower(trimmed(field.substr(at + 1, equals - at - 1))), {}};
        std::size_t from = std::min(field.find_first_not_of(" \t\r\n", equals + 1), field.size());
        if (from < field.size() && field[from] == '"') {
            for (++from; from < field.size() && field[from] != '"'; ++from) {
                if (field[from] == '\\' && from + 1 < field.size()) ++from;
                parameter.value += field[from];
            }
            at = field.find(';', from);
        } else {
            at = field.find(';', from);
            parameter.value = trimmed(field.substr(from, at == std::string_view::npos ? at : at - from));
        }
        found.push_back(std::move(parameter));
    }
    return found;
}

void describe(MailPart& part) {
    const std::string_view type = part.fields["content-type"];
    part.type = lower(trimmed(type.substr(0, type.find(';'))));
    if (part.type.find('/') == std::string::npos) part.type = "text/plain";
    part.charset = parameter_of(type, "charset");
    part.is_flowed = lower(parameter_of(type, "format")) == "flowed";
    part.drops_flow_blank = lower(parameter_of(type, "delsp")) == "yes";
    const std::string_view disposition = part.fields["content-disposition"];
    part.file_name = field_text(parameter_of(disposition, "filename"));
    if (part.file_name.empty()) part.file_name = field_text(parameter_of(type, "name"));
    part.is_attachment = lower(trimmed(disposition.substr(0, disposition.find(';')))) == "attachment";
}

MailPart part_from(std::string_view bytes, std::size_t parent, std::size_t depth) {
    MailPart part;
    std::size_t body = 0;
    part.fields = fields_of(bytes, body);
    part.body = bytes.substr(body);
    part.parent = parent;
    part.depth = depth;
    describe(part);
    return part;
}

// What stands between the lines "--boundary" and "--boundary--" (RFC 2046, section 5.1.1).
std::vector<std::string_view> between(std::string_view body, const std::string& boundary) {
    std::vector<std::string_view> pieces;
    const std::string mark = "--" + boundary;
    std::optional<std::size_t> from;
    for (std::size_t at = 0; at < body.size() && pieces.size() < most_mail_parts;) {
        const std::size_t line_from = at;
        const std::string_view line = take_line(body, at);
        if (!line.starts_with(mark)) continue;
        const std::string_view rest = trimmed(line.substr(mark.size()));
        if (!rest.empty() && rest != "--") continue;
        if (from) pieces.push_back(body.substr(*from, line_from - *from));
        from = at;
        if (rest == "--") return pieces;
    }
    // A mail that was cut off has no last boundary.
    if (from && *from < body.size()) pieces.push_back(body.substr(*from));
    return pieces;
}

}  // namespace

std::string_view MailFields::operator[](std::string_view name) const {
    const auto found = std::ranges::find(all, name, &std::pair<std::string, std::string_view>::first);
    return found == all.end() ? std::string_view() : found->second;
}

MailFields fields_of(std::string_view message, std::size_t& body) {
    constexpr std::size_t most_fields = 1'000;
    MailFields fields;
    body = 0;
    while (body < message.size()) {
        const std::size_t line_from = body;
        const std::string_view line = take_line(message, body);
        if (line.empty()) return fields;
        const std::size_t size = name_size(line);
        if ((line.front() == ' ' || line.front() == '\t') && !fields.all.empty()) {
            auto& value = fields.all.back().second;
            value = {value.data(), static_cast<std::size_t>(line.data() + line.size() - value.data())};
        } else if (size > 0 && fields.all.size() < most_fields) {
            fields.all.emplace_back(lower(line.substr(0, size)), line.substr(size + 1));
        } else if (size == 0) {
            // No header at all, or one that the text follows without a blank line.
            body = line_from;
            return fields;
        }
    }
    return fields;
}

std::vector<MailPart> mail_parts(std::string_view message) {
    std::vector<MailPart> parts{part_from(message, 0, 0)};
    // Depth first by a stack, so that the parts come in the order of the mail.
    struct Step {
        std::string_view bytes;
        std::size_t parent, depth;
    };
    std::vector<Step> steps;
    const auto open = [&](std::size_t number) {
        const MailPart& part = parts[number];
        if (part.depth + 1 > deepest_mail_part) return;
        if (part.type == "message/rfc822") {
            steps.push_back({part.body, number, part.depth + 1});
        } else if (part.type.starts_with("multipart/")) {
            const std::string boundary = parameter_of(part.fields["content-type"], "boundary");
            if (boundary.empty()) return;
            const auto pieces = between(part.body, boundary);
            for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
                steps.push_back({*piece, number, part.depth + 1});
        }
    };
    open(0);
    while (!steps.empty() && parts.size() < most_mail_parts) {
        const Step step = steps.back();
        steps.pop_back();
        parts.push_back(part_from(step.bytes, step.parent, step.depth));
        open(parts.size() - 1);
    }
    return parts;
}

std::string parameter_of(std::string_view field, std::string_view name) {
    std::string joined;
    for (const Parameter& parameter : parameters(field)) {
        const std::string_view key = parameter.name;
        if (key == name) return parameter.value;
        if (!key.starts_with(name) || key.substr(name.size(), 1) != "*") continue;
        // name*=, name*0=, name*0*=
        const std::string_view mark = key.substr(name.size());
        const bool is_first = mark == "*" || mark.starts_with("*0");
        joined += mark.ends_with('*') ? percent_decoded(parameter.value, is_first) : parameter.value;
    }
    return joined;
}

}  // namespace pressdex
