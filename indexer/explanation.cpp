// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/explanation.hpp"

#include "press/office_words.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

using Json = nlohmann::ordered_json;

std::string joined(const std::vector<std::string>& parts) {
    std::string all;
    for (const auto& part : parts) all += (all.empty() ? "" : "; ") + part;
    return all;
}

std::string with_brackets(const std::string& name, const std::string& more) {
    return more.empty() ? name : name + " (" + more + ")";
}

class Values {
  public:
    void add(std::string field, std::string value, const Evidence& evidence, std::string more = {}) {
        all_.push_back({std::move(field), std::move(value), evidence, std::move(more)});
    }
    std::vector<ExplainedValue> take() && { return std::move(all_); }

  private:
    std::vector<ExplainedValue> all_;
};

std::vector<ExplainedValue> values_of(const Story& story) {
    Values values;
    if (story.published) values.add("published", iso(story.published->period), story.published->evidence);
    if (story.event) values.add("event_date", iso(story.event->day), story.event->evidence);
    for (const auto& s : story.sectors)
        values.add("sector", s.slug, s.evidence, s.parent.empty() ? "" : "in " + s.parent);
    for (const auto& l : story.locations) values.add("location", label_of(l), l.evidence);
    for (const auto& o : story.organizations) {
        values.add("organization", with_brackets(o.name, o.acronym), o.evidence,
                   o.variants.empty() ? "" : "also printed " + joined(o.variants));
    }
    for (const auto& p : story.people) {
        values.add("person", with_brackets(p.name, p.role), p.evidence,
                   p.variants.empty() ? "" : "also printed " + joined(p.variants));
    }
    for (const auto& p : story.programmes) values.add("programme", with_brackets(p.name, p.acronym), p.evidence);
    for (const auto& q : story.quotations) {
        values.add("quotation", q.text, q.evidence, q.speaker.empty() ? "no speaker" : "said by " + q.speaker);
    }
    if (story.release) values.add("release", release_words(*story.release), story.release->evidence);
    for (const auto& c : story.contacts) values.add("contact", contact_line(c), c.evidence);
    for (const auto& a : story.amounts) values.add("amount", amount_words(a), a.evidence);
    for (const auto& t : story.targets) values.add("target", target_words(t), t.evidence);
    return std::move(values).take();
}

std::string in_quotes(const std::string& text) {
    return "\"" + text + "\"";
}

// One acronym for two names: one of them was taken for the other.
void add_shared_acronyms(const Story& story, std::vector<std::string>& conflicts) {
    std::map<std::string, std::string> bearers;
    for (const auto& organization : story.organizations) {
        if (organization.acronym.empty()) continue;
        const auto [known, is_new] = bearers.emplace(organization.acronym, organization.name);
        if (!is_new) {
            conflicts.push_back("The acronym " + organization.acronym + " stands for " + in_quotes(known->second) +
                                " and for " + in_quotes(organization.name));
        }
    }
}

std::vector<std::string> conflicts_of(const Story& story, const Corrections& corrections) {
    std::vector<std::string> conflicts;
    for (const auto& date : contradicting_dates(story)) {
        conflicts.push_back("The " + std::string(name_of(date.where)) + " says " + iso(date.period) + ", not " +
                            (story.published ? iso(story.published->period) : std::string("none")) + ": " +
                            in_quotes(date.quote));
    }
    // Calls for a workshop stand some months before it, reports some weeks behind it.
    constexpr int longest_before = 400;
    if (story.published && story.event &&
        std::abs(story.event->day.number - story.published->period.first.number) > longest_before)
        conflicts.push_back("More than a year lies between publication and event");
    add_shared_acronyms(story, conflicts);
    for (const auto* line : corrections.misfits(story)) {
        conflicts.push_back("The correction " + corrections.name() + ":" + std::to_string(line->line) +
                            " was made for another text and is not applied");
    }
    return conflicts;
}

std::string confidence_of(const Evidence& evidence) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.2f", static_cast<double>(evidence.confidence));
    return text.data();
}

}  // namespace

std::vector<DateWitness> contradicting_dates(const Story& story) {
    std::vector<DateWitness> others;
    for (const auto& date : story.origin.dates) {
        // "December 2021" does not contradict the 23rd of it.
        const bool agrees = story.published && date.period.first <= last_day(story.published->period) &&
                            story.published->period.first <= last_day(date.period);
        const auto same = [&](const DateWitness& other) { return other.period == date.period; };
        if (!agrees && std::ranges::none_of(others, same)) others.push_back(date);
    }
    return others;
}

Explanation explanation_of(const Story& story, const Corrections& corrections) {
    return {story.id,    story.file, story.title, story.number, values_of(story), conflicts_of(story, corrections),
            story.asides};
}

std::string text_of(const Explanation& explanation) {
    std::string text = explanation.id + "  " + explanation.file + "  story " + std::to_string(explanation.number) +
                       "\n" + explanation.title + "\n\n";
    for (const auto& [field, value, evidence, more] : explanation.values) {
        text += field + std::string(field.size() < 13 ? 13 - field.size() : 1, ' ') + value;
        if (evidence.main_subject) text += "  [main subject]";
        text += "\n             " + std::string(name_of(evidence.where)) + ", " +
                (evidence.rule.empty() ? std::string("no rule named") : evidence.rule) + ", confidence " +
                confidence_of(evidence) + ", named " + std::to_string(evidence.times) +
                (evidence.times == 1 ? " time\n" : " times\n");
        if (!evidence.quote.empty()) text += "             \"" + evidence.quote + "\"\n";
        if (!more.empty()) text += "             " + more + "\n";
    }
    for (const auto& conflict : explanation.conflicts) text += "conflict     " + conflict + "\n";
    for (const auto& aside : explanation.asides) text += "set aside    " + aside + "\n";
    return text + "\n";
}

std::string jsonl_of(const Explanation& explanation) {
    Json json = {{"id", explanation.id},        {"file", explanation.file}, {"story", explanation.number},
                 {"title", explanation.title},  {"values", Json::array()},  {"conflicts", explanation.conflicts},
                 {"asides", explanation.asides}};
    for (const auto& [field, value, evidence, more] : explanation.values) {
        json["values"].push_back({{"field", field},
                                  {"value", value},
                                  {"where", name_of(evidence.where)},
                                  {"rule", evidence.rule},
                                  {"quote", evidence.quote},
                                  {"confidence", evidence.confidence},
                                  {"times", evidence.times},
                                  {"main_subject", evidence.main_subject},
                                  {"more", more}});
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace pressdex
