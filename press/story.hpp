// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The unit of pressdex: one story with its metadata, and the evidence for every value. Plain values; knows neither
// files nor Xapian.
#include "press/day.hpp"
#include "press/origin.hpp"
#include "press/where.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Why we believe a value.
struct Evidence {
    Where where = Where::none;
    std::string rule;         // the rule's name, e.g. "authority", "acronym in brackets", "title before name"
    std::string quote;        // the words of the text that show it, at most 120 bytes; empty when given
    float confidence = 0;     // 0..1
    std::uint16_t times = 1;  // mentions counted in title and body
    bool main_subject = false;
};

struct Published {
    Period period;
    Where where = Where::none;
    Evidence evidence;
};

struct Event {
    Day day;
    Evidence evidence;
};

// `slug` is a row of knowledge/sectors.tsv (e.g. "leather") or, when given and unknown, the slug of the given topic.
struct Sector {
    std::string slug;
    std::string label;         // "Leather"
    std::string parent;        // "manufacturing"; empty on the upper level
    std::string parent_label;  // "Manufacturing"
    Evidence evidence;
};

// City, Region, Country from the narrowest known to the widest; each name holds no comma; country is never empty alone.
struct Location {
    std::vector<std::string> path;  // {"Gilgit","Gilgit-Baltistan","Pakistan"}, {"Pakistan"}
    Evidence evidence;
};
std::string label_of(const Location& location);  // "Gilgit, Gilgit-Baltistan, Pakistan"

struct Organization {
    std::string name;
    std::string acronym;                // may be empty
    std::vector<std::string> variants;  // as printed, the name itself left out
    Evidence evidence;
};

struct Person {
    std::string name;  // without title
    std::string role;  // may be empty
    std::vector<std::string> variants;
    Evidence evidence;
};

struct Programme {
    std::string name;
    std::string acronym;
    Evidence evidence;
};

struct Quotation {
    std::string text;     // without quotation marks
    std::string speaker;  // canonical name of a person, else as printed; may be empty
    std::string role;
    Evidence evidence;
};

// Whether the office that sent a release lets it be used at once.
struct ReleaseStatus {
    bool is_embargoed = false;  // false: "for immediate release"
    std::optional<Day> until;   // the day on which an embargo ends
    std::string until_time;     // "10:00 GMT", as printed; may be empty
    Evidence evidence;
};

// Whom a release asks journalists to call or write to; at least phone or e-mail is known.
struct Contact {
    std::string name;   // may be empty: "Press Section"
    std::string role;   // as printed behind or below the name; may be empty
    std::string phone;  // as printed
    std::string email;
    Evidence evidence;
};

// A sum of money. "US$ 2 million": 2000000 USD; `to` is the upper end of "Rs 5-6bn".
struct Amount {
    double value = 0;
    std::optional<double> to;
    std::string currency;  // ISO 4217; empty where the sign is that of several and the story does not tell which
    std::string text;      // as printed
    Evidence evidence;
};

// A figure that is to be reached: "10,000 jobs", "by 15 percent"; `by_year` is that of "by 2030", 0 = none.
struct Target {
    double value = 0;
    std::optional<double> to;
    std::string unit;  // "percent", or the thing counted, as printed and in lower case: "jobs"
    std::uint32_t by_year = 0;
    std::string text;  // as printed
    Evidence evidence;
};

// Paragraphs first..last of the body, both included, that are written in another language than most of the story.
struct Passage {
    std::uint32_t first = 0, last = 0;
    std::string language;  // BCP 47 primary subtag
    bool operator==(const Passage&) const = default;
};

struct Story {
    std::string id;      // 16 hex digits, see story_id
    std::string source;  // a JSONL document's own id, else the file's name without ending
    std::string file;    // path as it was added, below the folder that was added
    std::uint32_t number = 1;
    std::string url;
    std::string outlet;
    std::string language;  // BCP 47 primary subtag; empty = unknown
    std::string title;
    bool title_is_lede = false;     // no headline was printed: the first sentence stands for it
    std::vector<std::string> body;  // paragraphs, no line feeds inside
    // What the page prints beside it and nobody can be sure is furniture, a line each, in the page's order: kept and
    // found by its words, but no value is taken from it, and it is no lede, snippet or part of a copy.
    std::vector<std::string> asides;
    std::optional<Published> published;
    std::optional<Event> event;
    std::vector<Sector> sectors;  // main one first
    std::vector<Location> locations;
    std::vector<Organization> organizations;
    std::vector<Person> people;
    std::vector<Programme> programmes;
    std::vector<Quotation> quotations;
    std::optional<ReleaseStatus> release;
    std::vector<Contact> contacts;
    std::vector<Amount> amounts;  // in the order of the text
    std::vector<Target> targets;
    Origin origin;
    std::vector<Passage> passages;  // in the order of the body; empty for a story of one language
};

// The day that facets, histogram, date filters and date sorting use: publication, else event; empty = undated.
std::optional<Period> effective_date(const Story& story);

// 16 hex digits of SHA-256 over the identity (given id, else canonical URL, else path below the added folder) and the
// number. Never over content: moving the folder, editing knowledge/ or re-indexing changes no id.
std::string story_id(std::string_view identity, std::uint32_t number);

// "http://WWW.Example.org:80/a/?utm_source=x&b=1#top" -> "http://www.example.org/a/?b=1"
std::string canonical_url(std::string_view url);

// Paragraphs parted by one line feed.
std::string text_of(const std::vector<std::string>& paragraphs);

// All text that is kept of a story: its body, then its asides.
std::string whole_text_of(const Story& story);

}  // namespace pressdex
