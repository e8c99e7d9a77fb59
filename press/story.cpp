// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/story.hpp"

#include "press/text/sha256.hpp"

#include <array>

namespace pressdex {
namespace {

// Parameters that tell where a reader came from, not what the page is.
bool is_tracking(std::string_view parameter) {
    constexpr std::array<std::string_view, 7> names = {"fbclid", "gclid", "ref", "mc_cid", "mc_eid", "igshid", "cmpid"};
    if (parameter.starts_with("utm_")) return true;
    const auto name = parameter.substr(0, parameter.find('='));
    for (const auto known : names) {
        if (name == known) return true;
    }
    return false;
}

std::string without_tracking(std::string_view query) {
    std::string kept;
    while (!query.empty()) {
        const auto end = query.find('&');
        const auto parameter = query.substr(0, end);
        if (!parameter.empty() && !is_tracking(parameter)) kept += (kept.empty() ? "?" : "&") + std::string(parameter);
        if (end == std::string_view::npos) break;
        query.remove_prefix(end + 1);
    }
    return kept;
}

std::string lower_ascii(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

}  // namespace

std::string label_of(const Location& location) {
    std::string label;
    for (const auto& name : location.path) {
        if (!label.empty()) label += ", ";
        label += name;
    }
    return label;
}

std::optional<Period> effective_date(const Story& story) {
    if (story.published) return story.published->period;
    if (story.event) return Period{story.event->day, Precision::day};
    return std::nullopt;
}

std::string story_id(std::string_view identity, std::uint32_t number) {
    std::string key(identity);
    key += '\n';
    key += std::to_string(number);
    return sha256_hex(key).substr(0, 16);
}

std::string canonical_url(std::string_view url) {
    const auto scheme_end = url.find("://");
    if (scheme_end == std::string_view::npos) return std::string(url);
    url = url.substr(0, url.find('#'));
    const std::string scheme = lower_ascii(url.substr(0, scheme_end));
    const auto rest = url.substr(scheme_end + 3);
    const auto host_end = rest.find_first_of("/?");
    std::string host = lower_ascii(rest.substr(0, host_end));
    if (scheme == "http" && host.ends_with(":80")) host.resize(host.size() - 3);
    if (scheme == "https" && host.ends_with(":443")) host.resize(host.size() - 4);
    const auto tail = host_end == std::string_view::npos ? std::string_view{} : rest.substr(host_end);
    const auto query = tail.find('?');
    std::string path(tail.substr(0, query));
    if (path.empty()) path = "/";
    return scheme + "://" + host + path +
           (query == std::string_view::npos ? std::string{} : without_tracking(tail.substr(query + 1)));
}

std::string text_of(const std::vector<std::string>& paragraphs) {
    std::string text;
    for (const auto& paragraph : paragraphs) {
        if (!text.empty()) text += '\n';
        text += paragraph;
    }
    return text;
}

std::string whole_text_of(const Story& story) {
    std::string text = text_of(story.body);
    for (const auto& aside : story.asides) text += (text.empty() ? "" : "\n") + aside;
    return text;
}

}  // namespace pressdex
