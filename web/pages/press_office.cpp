// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/press_office.hpp"

#include <set>

namespace pressdex {
namespace {

std::string release_words(const ReleaseStatus& release) {
    if (!release.is_embargoed) return "For immediate release";
    std::string words = "Embargoed";
    if (release.until) words += " until " + in_words(Period{*release.until, Precision::day});
    if (!release.until_time.empty()) words += (release.until ? ", " : " until ") + release.until_time;
    return words;
}

void add_figure(View& figures, std::set<std::string>& seen, const std::string& text) {
    if (text.empty() || !seen.insert(text).second) return;
    View figure;
    figure.set("text", text);
    figures.push_back(figure);
}

}  // namespace

View release_view(const Story& story) {
    if (!story.release) return View(false);
    View view;
    view.set("words", release_words(*story.release));
    view.set("quote", text_or_nothing(story.release->evidence.quote));
    return view;
}

View contacts_view(const Story& story) {
    if (story.contacts.empty()) return View(false);
    View entries = list();
    for (const auto& contact : story.contacts) {
        View entry;
        entry.set("name", text_or_nothing(contact.name));
        entry.set("role", text_or_nothing(contact.role));
        entry.set("phone", text_or_nothing(contact.phone));
        entry.set("email", text_or_nothing(contact.email));
        entries.push_back(entry);
    }
    View view;
    view.set("entries", entries);
    return view;
}

View figures_view(const Story& story) {
    View figures = list();
    std::set<std::string> seen;
    for (const auto& target : story.targets) add_figure(figures, seen, target.text);
    for (const auto& amount : story.amounts) add_figure(figures, seen, amount.text);
    if (figures.list_value().empty()) return View(false);
    View view;
    view.set("figures", figures);
    return view;
}

}  // namespace pressdex
