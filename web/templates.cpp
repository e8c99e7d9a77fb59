// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/templates.hpp"

#include "web/html.hpp"

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

namespace pressdex {
namespace {

constexpr int deepest_inclusion = 8;

std::string_view text_named(std::string_view name) {
    const auto texts = template_texts();
    const auto found = std::ranges::find(texts, name, &NamedText::name);
    if (found == texts.end()) throw std::logic_error("no template " + std::string(name));
    return found->text;
}

// Inclusions are written out once, so that a page is parsed once and not at every use of a part. Indentation is
// dropped.
std::string assembled(std::string_view name, int depth = 0) {
    if (depth > deepest_inclusion) throw std::logic_error("templates include each other");
    std::string out;
    std::string_view rest = text_named(name);
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (line.starts_with("{{> ") && line.ends_with("}}")) {
            out += assembled(line.substr(4, line.size() - 6), depth + 1);
        } else if (!line.empty()) {
            out.append(line).push_back('\n');
        }
    }
    return out;
}

kainjow::mustache::mustache& parsed(std::string_view name) {
    // Rendering is not const; each thread keeps its own.
    thread_local std::unordered_map<std::string, kainjow::mustache::mustache> pages;
    const auto found = pages.find(std::string(name));
    if (found != pages.end()) return found->second;
    kainjow::mustache::mustache page(assembled(name));
    if (!page.is_valid()) throw std::logic_error("template " + std::string(name) + ": " + page.error_message());
    page.set_custom_escape([](const std::string& text) { return html_escaped(text); });
    return pages.emplace(std::string(name), std::move(page)).first->second;
}

}  // namespace

std::string rendered(std::string_view name, const View& view) {
    std::string page = parsed(name).render(view);
    // Sections about nothing leave empty lines. No text has any: a line feed in it has become a blank.
    page.erase(std::unique(page.begin(), page.end(), [](char a, char b) { return a == '\n' && b == '\n'; }),
               page.end());
    return page;
}

View text_or_nothing(std::string text) {
    return text.empty() ? View(false) : View(std::move(text));
}

View list() {
    return View(View::type::list);
}

}  // namespace pressdex
