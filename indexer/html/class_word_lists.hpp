// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The words that sites build the names of their elements from, by what such an element holds (class_words.hpp). Each
// of the first three lists holds whole words of a name. A list to edit; no rules.
#include <array>
#include <string_view>

// clang-format off
namespace pressdex::class_words {

// Never the story.
constexpr auto certain_words = std::to_array<std::string_view>({
    "nav",      "navbar",      "navigation",  "breadcrumb", "breadcrumbs", "footer",       "sidebar",
    "comment",  "comments",    "commentlist", "disqus",     "cookie",      "cookies",      "consent",
    "gdpr",     "adsbygoogle", "outbrain",    "taboola",    "comentarios", "commentaires", "kommentare",
    "komentar", "reacties",    "commenti",    "yorumlar",   "binhluan",
});

// Other than the story. English words are used by sites in all languages; the others by sites in theirs.
constexpr auto furniture_words = std::to_array<std::string_view>({
    "menu", "submenu", "megamenu", "crumbs", "rightbar", "leftbar", "rail", "respond", "reply", "replies",
    "discussion", "related", "relateds", "recirc", "recirculation", "recommended", "recommendation",
    "recommendations", "recommend", "teaser", "teasers", "share", "shares", "sharing", "sharebar", "sharedaddy",
    "social", "socials", "sociable", "addthis", "addtoany", "a2a", "newsletter", "newsletters", "signup", "advert",
    "adverts", "advertisement", "advertising", "ads", "adsense", "adslot", "sponsored", "zergnet", "trending",
    "popular", "mostread", "mostpopular", "tags", "taglist", "tagcloud", "byline", "bylines", "authorbox", "bio",
    "caption", "captions", "copyright", "pagination", "pager", "pagenavi", "toolbar", "masthead", "skip", "skiplink",
    "widget", "carousel", "readmore", "readnext", "readalso", "upnext", "morefrom", "mashsb", "essb", "whatsapp",
    "hidden", "offscreen", "noprint", "subscribe", "subscription", "login", "register", "printonly",
    // es, pt, fr, it, de, nl, tr, ru (in Latin letters), id, vi, zh (pinyin)
    "relacionados", "relacionadas", "relacionado", "compartir", "compartilhar", "comentario", "migas", "publicidad",
    "publicidade", "partage", "partager", "publicite", "correlati", "condividi", "pubblicita", "teilen", "werbung",
    "anzeige", "reklama", "gerelateerd", "ilgili", "paylas", "yorum", "terkait", "bagikan", "lienquan", "xiangguan",
    "fenxiang", "pinglun", "tuijian",
});

// Beside the story.
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

}  // namespace pressdex::class_words
