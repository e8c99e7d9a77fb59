// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/class_words.hpp"

#include "indexer/html/html_tree.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace pressdex {
namespace {

constexpr auto certain_words = std::to_array<std::string_view>({
    "nav",      "navbar",      "navigation",  "breadcrumb", "breadcrumbs", "footer",       "sidebar",
    "comment",  "comments",    "commentlist", "disqus",     "cookie",      "cookies",      "consent",
    "gdpr",     "adsbygoogle", "outbrain",    "taboola",    "comentarios", "commentaires", "kommentare",
    "komentar", "reacties",    "commenti",    "yorumlar",   "binhluan",
});

// One whole word of a name is this. English words are used by sites in all languages; the others by sites in theirs.
constexpr auto furniture_words = std::to_array<std::string_view>({
    "nav",
    "navbar",
    "navigation",
    "menu",
    "submenu",
    "megamenu",
    "breadcrumb",
    "breadcrumbs",
    "crumbs",
    "footer",
    "sidebar",
    "rightbar",
    "leftbar",
    "rail",
    "comment",
    "comments",
    "commentlist",
    "respond",
    "disqus",
    "reply",
    "replies",
    "discussion",
    "related",
    "relateds",
    "recirc",
    "recirculation",
    "recommended",
    "recommendation",
    "recommendations",
    "recommend",
    "teaser",
    "teasers",
    "share",
    "shares",
    "sharing",
    "sharebar",
    "sharing",
    "sharedaddy",
    "social",
    "socials",
    "sociable",
    "addthis",
    "addtoany",
    "a2a",
    "newsletter",
    "newsletters",
    "signup",
    "cookie",
    "cookies",
    "consent",
    "gdpr",
    "advert",
    "adverts",
    "advertisement",
    "advertising",
    "ads",
    "adsbygoogle",
    "adsense",
    "adslot",
    "sponsored",
    "outbrain",
    "taboola",
    "zergnet",
    "trending",
    "popular",
    "mostread",
    "mostpopular",
    "tags",
    "taglist",
    "tagcloud",
    "byline",
    "bylines",
    "authorbox",
    "bio",
    "caption",
    "captions",
    "copyright",
    "pagination",
    "pager",
    "pagenavi",
    "toolbar",
    "masthead",
    "skip",
    "skiplink",
    "widget",
    "carousel",
    "readmore",
    "readnext",
    "readalso",
    "upnext",
    "morefrom",
    "mashsb",
    "essb",
    "whatsapp",
    "hidden",
    "offscreen",
    "noprint",
    "subscribe",
    "subscription",
    "login",
    "register",
    "printonly",
    // es, pt, fr, it, de, nl, tr, ru (in Latin letters), id, vi, zh (pinyin)
    "relacionados",
    "relacionadas",
    "relacionado",
    "compartir",
    "compartilhar",
    "comentarios",
    "comentario",
    "migas",
    "publicidad",
    "publicidade",
    "partage",
    "partager",
    "commentaires",
    "publicite",
    "correlati",
    "condividi",
    "commenti",
    "pubblicita",
    "teilen",
    "kommentare",
    "werbung",
    "anzeige",
    "reklama",
    "gerelateerd",
    "reacties",
    "ilgili",
    "paylas",
    "yorum",
    "yorumlar",
    "terkait",
    "komentar",
    "bagikan",
    "lienquan",
    "binhluan",
    "xiangguan",
    "fenxiang",
    "pinglun",
    "tuijian",
});

constexpr auto soft_words = std::to_array<std::string_view>({
    "ad",        "banner",     "promo",     "promos",     "promotion", "promotional", "meta",       "postmeta",
    "metadata",  "tools",      "author",    "authors",    "credit",    "credits",     "more",       "latest",
    "aside",     "header",     "timestamp", "date",       "time",      "posted",      "published",  "gallery",
    "slideshow", "slider",     "video",     "player",     "media",     "image",       "photo",      "thumbnail",
    "thumb",     "logo",       "icon",      "icons",      "button",    "buttons",     "btn",        "tag",
    "topics",    "keywords",   "category",  "categories", "prev",      "previous",    "next",       "search",
    "overlay",   "follow",     "print",     "email",      "rating",    "ratings",     "poll",       "survey",
    "callout",   "infobox",    "toc",       "inset",      "pullquote", "disclaimer",  "disclosure", "footnote",
    "support",   "donate",     "donation",  "download",   "app",       "alert",       "notice",     "feedback",
    "contact",   "contribute", "source",    "similar",    "autor",     "fecha",       "datum",      "foto",
    "bild",      "etiquetas",  "mehr",      "penulis",    "yazar",
});

// Any part of the whole name is this, its separators taken out: "jp-relatedposts", "articleRelatedLinks".
constexpr auto furniture_parts = std::to_array<std::string_view>({
    "relatedpost",      "relatedarticle", "relatedstor",  "relatedlink",    "relatednews",    "relatedcontent",
    "alsolike",         "mostread",       "mostpopular",  "mostviewed",     "readnext",       "readmore",
    "readalso",         "sharebutton",    "sharetool",    "sharebar",       "sharelink",      "socialshar",
    "sociallink",       "socialmedia",    "socialicon",   "commentlist",    "commentsection", "commentform",
    "newslettersign",   "newsletterform", "authorbio",    "authorbox",      "authorinfo",     "abouttheauthor",
    "aboutauthor",      "authorcard",     "imagecaption", "photocaption",   "wpcaptiontext",  "figcaption",
    "photocredit",      "imagecredit",    "cookiebanner", "cookienotice",   "cookieconsent",  "breadcrumb",
    "screenreadertext", "sronly",         "jprelated",    "visuallyhidden", "skiptocontent",  "skiptomain",
    "postnavigation",   "entryfooter",    "postfooter",   "articlefooter",  "storyfooter",    "siteheader",
    "sitefooter",       "pageheader",     "pagefooter",   "globalheader",   "globalfooter",   "advertisement",
    "sponsoredcontent", "googlead",       "adcontainer",  "adwrapper",      "editorspick",    "recommendedfor",
    "bacajuga",         "beritaterkait",  "tinlienquan",  "paidcontent",    "promobox",       "trendingnow",
    "morestories",      "morenews",       "latestnews",   "othernews",      "lateststor",
});

constexpr auto content_parts = std::to_array<std::string_view>({
    "articlebody", "articletext",    "articlecontent", "articlemain",   "bodyarticle",   "contentarticle",
    "storybody",   "storycontent",   "storytext",      "entrycontent",  "entrybody",     "postcontent",
    "postbody",    "posttext",       "postentry",      "fieldnamebody", "newscontent",   "newsbody",
    "newstext",    "newsdetail",     "detailnews",     "detailcontent", "contentdetail", "contentbody",
    "bodycontent", "maincontent",    "contentmain",    "singlecontent", "pressrelease",  "releasebody",
    "releasetext", "releasecontent", "richtext",       "textcontent",   "contenttext",   "bodytext",
    "textbody",    "itemfulltext",   "articledetail",  "detailarticle", "blogcontent",   "newsarticle",
    "articlecopy", "articulo",       "noticia",        "conteudo",      "contenido",     "cuerpo",
    "artikel",     "inhalt",         "corpo",          "contenu",       "texte",         "isiberita",
    "bacaberita",  "haber",          "icerik",         "noidung",       "chitiet",       "fulltext",
    "xwnr",        "trseditor",      "wzcontent",
});

using Hints = std::unordered_map<std::string_view, ClassHint>;

const Hints& hints_of_words() {
    static const Hints hints = [] {
        Hints all;
        for (const auto word : soft_words) all.emplace(word, ClassHint::soft);
        for (const auto word : furniture_words) all.insert_or_assign(word, ClassHint::furniture);
        for (const auto word : certain_words) all.insert_or_assign(word, ClassHint::certain);
        return all;
    }();
    return hints;
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_part_of_word(char c) {
    return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

template <class Parts>
bool holds_any(const std::string& text, const Parts& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return text.find(part) != std::string::npos; });
}

// "has-sidebar", "main-with-related", "no-comments", "label-hidden": what stands beside the element, or nowhere.
bool is_relation(std::string_view word) {
    return word == "has" || word == "with" || word == "no" || word == "not" || word == "without" ||
           word == "overflow" || word == "label";
}

// One name: "article__relatedLinks".
ClassHint hint_of_name(std::string_view name) {
    ClassHint hint = ClassHint::none;
    std::string joined, word;
    bool capital = false;  // the word was cut off at a capital
    bool is_denied = false;
    const auto look_up = [&] {
        // Names that a machine made ("hJpRRP") hold short words by chance.
        constexpr std::size_t shortest_between_capitals = 4;
        const auto found = hints_of_words().find(word);
        if (found != hints_of_words().end() && (!capital || word.size() >= shortest_between_capitals) && !is_denied)
            hint = std::max(hint, found->second);
        is_denied = is_denied || is_relation(word);
        if (!is_denied) joined += word;
        word.clear();
    };
    // "lg:hidden": how it looks on a screen, not what it is.
    if (name.find(':') != std::string_view::npos) return hint;
    // A page builder calls each of its boxes a widget.
    if (name.starts_with("elementor")) return hint;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!is_part_of_word(name[i])) {
            look_up();
            capital = false;
            continue;
        }
        if (is_upper(name[i]) && !word.empty() && !is_upper(name[i - 1])) {
            capital = true;
            look_up();
        }
        word.push_back(is_upper(name[i]) ? static_cast<char>(name[i] - 'A' + 'a') : name[i]);
    }
    look_up();
    // "binh-luan": one word to its readers.
    if (const auto whole = hints_of_words().find(joined); whole != hints_of_words().end())
        hint = std::max(hint, whole->second);
    if (hint == ClassHint::certain) return hint;
    if (hint == ClassHint::furniture || holds_any(joined, furniture_parts)) return ClassHint::furniture;
    if (holds_any(joined, content_parts)) return std::max(hint, ClassHint::content);
    return hint;
}

}  // namespace

ClassHint hint_of_class(std::string_view names) {
    // Style sheets made of very many small names ("mt-4 px-2 ...") say nothing about what stands inside.
    constexpr std::size_t longest = 300;
    if (names.size() > longest) names = names.substr(0, longest);
    ClassHint hint = ClassHint::none;
    while (!names.empty()) {
        const std::size_t from = names.find_first_not_of(" \t\r\n\f");
        if (from == std::string_view::npos) break;
        names.remove_prefix(from);
        const std::string_view one = names.substr(0, names.find_first_of(" \t\r\n\f"));
        hint = std::max(hint, hint_of_name(one));
        names.remove_prefix(one.size());
    }
    return hint;
}

}  // namespace pressdex
