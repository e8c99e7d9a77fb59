// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the name of a field or the words beside a date say it is the date of. Tables of words; reads no date itself.
#include <cstdint>
#include <string_view>

namespace pressdex {

enum class DayRole : std::uint8_t {
    none,       // nothing about a date is said
    other,      // of something else: an event, a deadline, the copyright
    modified,   // of the last change
    created,    // when it was written or entered
    plain,      // a date, of what is not said
    published,  // "article:published_time", "post-date-published"
};

// Names of metadata, classes, ids and keys, cut at signs and capitals: "DC.date.issued", "pubDate", "entry-date",
// "field--name-field-publishing-date", "dateModified". Linear.
DayRole role_of_name(std::string_view name);

// The same for a class attribute, whose names are looked at one by one: hAtom wants an "updated" on every entry, so
// that "entry-date updated" is the one date of a page, while "updated" alone or "last-updated" is that of a change.
DayRole role_of_classes(std::string_view names);

// The words printed before a date ("Veröffentlicht am ", "Updated: ", "© ") or right behind it (" 更新"), in the
// languages of the press. The one nearest to the date counts. none where they say nothing.
DayRole role_of_words(std::string_view before, std::string_view behind);

}  // namespace pressdex
