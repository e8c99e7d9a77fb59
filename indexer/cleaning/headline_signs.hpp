// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What single lines above a text are when they are no headline, and which two of them are one. Weighs nothing.
#include "indexer/cleaning/page.hpp"

namespace pressdex {

// Every longer word with a capital: a name rather than a sentence.
bool is_name(const Line& line);

// "The minister opens the fair. (Photo: Hill Wire)", "... (記者陳大文攝)": what stands under a picture.
bool is_caption(const Line& line);

// A line printed twice, one right below the other, under a headline and its day: a picture's name and its caption.
bool is_caption_printed_twice(const Page& page, std::size_t at);

// "Minister for Trade and Tourism" under the minister's name.
bool is_office_below_name(const Page& page, std::size_t at);

// "From: Office of the Governor", "Von: Rathaus Graz", "Contact: ...": who sent it, and to whom.
bool tells_sender(const Line& line);

// "Hill Trade Gazette", "Ministry of Works": a word that papers, wires and offices call themselves by.
bool is_named_like_sender(const Line& line);

// Of Chinese, in two lines of about the same length right above the day: a headline that the page's edge broke.
bool is_broken_headline(const Page& page, std::size_t first);

}  // namespace pressdex
