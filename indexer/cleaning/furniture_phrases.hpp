// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The phrases that page furniture is made of, in English (other languages: furniture_phrases_abroad.hpp). A list to
// edit; no rules.
#include <array>
#include <string_view>

namespace pressdex {

// The whole line is this, signs and case aside.
constexpr std::array whole_lines = std::to_array<std::string_view>({
    // en: menus and buttons
    "open menu", "close menu", "menu", "skip to content", "skip to main content", "scroll to top", "back to top",
    "go back", "back", "home", "login", "log in", "sign in", "sign up", "register", "search", "search for", "close",
    "share", "share this", "tweet", "print", "email", "facebook", "twitter", "whatsapp", "linkedin", "telegram",
    "instagram", "youtube", "pinterest", "copy link", "link copied", "follow us", "follow us on", "contact us",
    "about us", "sitemap", "site map", "privacy policy", "terms of use", "cookie policy", "advertisement",
    "advertisements", "sponsored", "subscribe", "subscribe now", "newsletter", "load more", "show more", "see more",
    "view all", "read more", "click to view more", "click here", "leave a comment", "leave a reply", "add comment",
    "add a comment", "comments", "comments are closed", "no comments", "next", "previous", "next article",
    "previous article", "ask here", "ask here ask here", "print this page", "accessibility tools", "open toolbar",
    "reset", "english", "change language", "photo of the day", "footer links", "e paper", "live streaming",
    "edit with live css", "save", "pause", "name", "email address", "please leave this field empty", "author",
    "published", "a", "rss", "tags", "designed developed by", "for immediate release", "press release", "press note",
    "media centre", "media center", "newsroom", "announcements", "events", "handout", "news direct", "continue reading",
    "top", "back to events", "photo gallery", "download brochure", "min read", "news ticker", "newsticker",
    "page of the release",
    // es, pt, fr, de, it, nl, tr, ru, vi, id
    "redaksi", "karier",
    // ur, ar, fa, bn, hi, th, ja, zh, ko
});

// The line begins with this.
constexpr std::array line_beginnings = std::to_array<std::string_view>({
    "copyright",
    "article continues",
    "story continues below",
    "continue reading below",
    "continues after advertisement",
    "save my name email and website",
    "by submitting this form",
    "your email address will not",
    "get the latest news",
    "the cookie settings on this website",
    "further information on data privacy",
    "previous article",
    "next article",
    "all rights reserved",
    "we use cookies",
    "this site uses cookies",
    "this website uses cookies",
    "by continuing to use",
    "view source version on",
    "original source press release",
    "the issuer is solely responsible",
    "this article has been",
    "this story has been",
    "this press release has been",
    "this article was originally",
    "hashtag",
    "contact details",
    "company website",
    "newsletter",
    "get our",
    "sign up for",
    "subscribe to",
    "filed under",
    "posted in",
    "tags",
    "tagged",
    "click here to",
    "read more at",
    "follow us on",
    "previous notice",
    "was this",
    "report this",
    "terms of use",
    "add to my calendar",
    "link to the",
    "photo credit",
    "file photo",
    "rss feed",
    "you are here",
    "designed and developed",
    "powered by",
    "join our",
    "download our",
    "back to",
    "print this",
    "editor",
    "return to",
    "are you a human",
    "in case of reproduction",
    "redistributed by",
    "enable javascript",
    "copy right",
    "alle rechte",
});

// The line holds this.
constexpr std::array line_parts = std::to_array<std::string_view>({
    "email and website in this browser",
    "all rights reserved",
    "appeared first on",
    "we use cookies",
    "privacy policy",
    "terms and conditions apply",
    "cookie notice",
    "read our privacy",
    "our whatsapp channel",
    "whatsapp channel",
    "google news dan",
    "personalise your feed",
    // cookies and scripts, beyond English
    "uses cookies to",
    "cookie settings",
    "accept all cookies",
    "utiliza cookies",
    "utilizamos cookies",
    "usamos cookies",
    "utilise des cookies",
    "utilisons des cookies",
    "verwendet cookies",
    "verwenden cookies",
    "menggunakan cookie",
    "menggunakan kuki",
    "javascript is disabled",
    "does not support javascript",
    "your browser does not support",
    // comments
    "log in to comment",
    "login to comment",
    "log in to post a comment",
    "you have to be logged in",
    "you must be logged in",
    "there are no comments",
    "be the first to comment",
    "tinggalkan komentar",
    "deja un comentario",
    "laisser un commentaire",
    "personalize your feed",
});

// Points to another story in one line, with a sign behind: "Also Read | Council opens laboratory".
constexpr std::array pointers = std::to_array<std::string_view>({
    "also read",
    "read also",
    "must read",
    "read more",
    "see also",
    "watch",
    "don t miss",
    "related",
    "related news",
    "related story",
});

// Other stories' headlines follow.
constexpr std::array teaser_openings = std::to_array<std::string_view>({
    "related",           "related news",        "related stories",     "related articles",
    "related posts",     "read also",           "also read",           "see also",
    "latest posts",      "latest stories",      "latest news",         "recent posts",
    "recent news",       "most read",           "most popular",        "trending",
    "popular posts",     "you may also like",   "more news",           "more stories",
    "top stories",       "other news",          "recommended",         "up next",
    "get the facts",     "elsewhere",           "feature news",        "featured news",
    "featured stories",  "featured story",      "featured post",       "featured posts",
    "featured articles", "recommended for you", "recommended stories",
});

// The same, with the name of a section behind.
constexpr std::array teaser_beginnings = std::to_array<std::string_view>({
    "more in",
    "more from",
    "more on",
    "also in",
    "related",
    "read also",
    "also read",
    "latest from",
    "recent posts",
    "latest posts",
    "baca juga",
    "read next",
    "kaitan",
});

// The release is over.
constexpr std::array endings = std::to_array<std::string_view>({
    "ends",
    "end",
    "30",
    "end of release",
});

constexpr std::array bot_walls = std::to_array<std::string_view>({
    "checking your browser",
    "enable javascript and cookies",
    "verify you are human",
    "verifying you are human",
    "access denied",
    "attention required",
    "just a moment",
    "please enable javascript",
    "are you a robot",
    "ddos protection by",
    "request blocked",
    "403 forbidden",
    "404 not found",
    "page not found",
    "please complete the security check",
    "unusual traffic",
});

}  // namespace pressdex
