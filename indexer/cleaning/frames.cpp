// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/frames.hpp"

#include "indexer/cleaning/dateline.hpp"
#include "indexer/cleaning/likeness.hpp"
#include "indexer/cleaning/section_headings.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace pressdex {
namespace {

// What marks the frame, the most telling first.
enum class Sign : std::uint8_t { dateline, place, date, date_above, read_on, author, none };

struct Item {
    std::size_t at = 0;     // its headline
    std::size_t text = 0;   // the first line of its text
    std::size_t begin = 0;  // its first line: the headline, or the day above it
    Sign sign = Sign::none;
    std::string author;       // as printed alone in a line
    bool is_cut_off = false;  // "Read more" stands under its text
};

// What a site prints under the first sentences of each story of a list.
bool points_on(const Line& line) {
    constexpr std::uint32_t most_words = 4;
    static const auto phrases = [] {
        std::unordered_set<std::string> folded;
        for (const std::string_view phrase : {"read more",
                                              "read full story",
                                              "full story",
                                              "continue reading",
                                              "more",
                                              "view details",
                                              "leer más",
                                              "ver más",
                                              "leia mais",
                                              "saiba mais",
                                              "lire plus",
                                              "lire la suite",
                                              "en savoir plus",
                                              "weiterlesen",
                                              "mehr lesen",
                                              "mehr erfahren",
                                              "leggi tutto",
                                              "continua a leggere",
                                              "lees meer",
                                              "czytaj więcej",
                                              "devamını oku",
                                              "подробнее",
                                              "читать далее",
                                              "дэлгэрэнгүй",
                                              "xem tiếp",
                                              "xem thêm",
                                              "đọc tiếp",
                                              "xem chi tiết",
                                              "selengkapnya",
                                              "baca selengkapnya",
                                              "baca selanjutnya",
                                              "مزید پڑھیں",
                                              "ادامه مطلب",
                                              "اقرأ المزيد",
                                              "আরও পড়ুন",
                                              "বিস্তারিত",
                                              "और पढ़ें",
                                              "อ่านต่อ",
                                              "続きを読む",
                                              "詳しく見る",
                                              "查看更多",
                                              "阅读更多",
                                              "閱讀更多",
                                              "더보기",
                                              "soma zaidi",
                                              "endelea kusoma",
                                              "läs mer",
                                              "les mer",
                                              "læs mere",
                                              "lue lisää",
                                              "více",
                                              "číst více",
                                              "opširnije",
                                              "pročitaj više",
                                              "tovább",
                                              "citește mai mult",
                                              "plačiau",
                                              "lasīt vairāk",
                                              "loe edasi",
                                              "читати далі",
                                              "детальніше",
                                              "basahin pa",
                                              "மேலும் படிக்க",
                                              "थप पढ्नुहोस्",
                                              "زیاتر بخوێنەوە"})
            folded.insert(plain(phrase));
        return folded;
    }();
    return line.words <= most_words && line.text.size() <= 80 && phrases.contains(plain(line.text));
}

// "Dr Rana T. Siddiqui", "Maria de Souza and Li Wei": two words or more, each with a capital.
bool names_people(const Line& line) {
    constexpr std::uint32_t most_words = 9;
    constexpr auto small = std::to_array<std::string_view>(
        {"and", "de", "da", "del", "van", "von", "bin", "al", "y", "e", "und", "et", "der", "la", "dan"});
    if (line.words < 2 || line.words > most_words || line.mark != Mark::none || line.ends_sentence) return false;
    const std::string_view text = line.text;
    if (text.find_first_of("0123456789:?!\"/") != std::string_view::npos) return false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" ,&", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end + 1;
        if (word.empty() || std::ranges::find(small, word) != small.end()) continue;
        // Scripts without capitals do not tell a name by its shape.
        const bool capital = word.front() >= 'A' && word.front() <= 'Z';
        const bool accented = word.size() > 2 && static_cast<unsigned char>(word.front()) == 0xC3;
        if (!capital && !accented) return false;
    }
    return true;
}

bool may_be_headline(const Page& page, std::size_t i) {
    const Line& line = page.lines[i];
    if (page.furniture[i] != Furniture::none || page.about[i] || line.mark == Mark::bullet) return false;
    if (line.text.ends_with(':')) return false;
    if (line.words > 26 || line.weight < (line.all_capitals || line.words >= 2 ? 4 : 8) || is_prose(line) ||
        is_section_heading(line))
        return false;
    return !line.ends_sentence || line.text.ends_with('?') || line.text.ends_with('!');
}

bool has_small_letter(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

// "Kathmandu, 22 Oct.:", "LAHORE (APP) -": with or without the year.
bool tells_day_or_agency(const Dateline& dateline) {
    return dateline.period.has_value() || !dateline.credit.empty() ||
           dateline.quote.find_first_of("0123456789") != std::string::npos;
}

class FrameReader {
  public:
    explicit FrameReader(const Page& page) : page_(page) {
        for (const Line& line : page.lines) {
            if (line.words > 0 && line.words <= 2) ++labels_[plain(line.text)];
        }
    }

    std::vector<Item> items() const {
        std::vector<Item> items;
        for (std::size_t i = 0; i < page_.lines.size(); ++i) {
            Item item;
            const bool headed = may_be_headline(page_, i) && !is_label(page_.lines[i]) && read(i, item);
            if (!headed && !begins_bare(i, item)) continue;
            if (item.sign != Sign::date_above) item.begin = item.at;
            items.push_back(std::move(item));
            i = items.back().text;
        }
        for (std::size_t k = 0; k < items.size(); ++k) {
            const std::size_t end = k + 1 < items.size() ? items[k + 1].begin : page_.lines.size();
            for (std::size_t i = items[k].text + 1; i < end && !items[k].is_cut_off; ++i)
                items[k].is_cut_off = points_on(page_.lines[i]);
        }
        return items;
    }

  private:
    // Wires print items without a headline: "LAHORE, 20 August 2021 (APP): The council ..."
    bool begins_bare(std::size_t i, Item& item) const {
        if (!page_.is_prose_of_story(i) || page_.lines[i].mark != Mark::none) return false;
        const auto dateline = dateline_of(page_.lines[i].text);
        if (!dateline || dateline->place.empty() || !dateline->period || dateline->credit.empty()) return false;
        item = {i, i, i, Sign::dateline, {}};
        return true;
    }

    // A word that the page prints under each of its headlines: "Abstract".
    bool is_label(const Line& line) const {
        constexpr int often = 3;
        if (line.words == 0 || line.words > 2) return false;
        const auto found = labels_.find(plain(line.text));
        return found != labels_.end() && found->second >= often;
    }

    // The line right above the headline, if it is nothing but the day of the item.
    std::optional<std::size_t> day_above(std::size_t at) const {
        if (at == 0) return std::nullopt;
        const auto& about = page_.about[at - 1];
        const bool day =
            about && about->date && about->date->period.precision == Precision::day && about->byline.empty();
        constexpr std::uint32_t most_words = 4;
        return day && page_.lines[at - 1].words <= most_words ? std::optional(at - 1) : std::nullopt;
    }

    // A headline with its text behind it: the day above belongs to it, and not to the line above the day.
    bool is_headline_below_day(std::size_t at) const {
        if (at + 1 >= page_.lines.size() || page_.lines[at].words < 3 || !may_be_headline(page_, at)) return false;
        const Line& behind = page_.lines[at + 1];
        return day_above(at) && (is_prose(behind) || (behind.words >= 8 && behind.ends_sentence));
    }

    // What stands between the headline and its text.
    bool read(std::size_t at, Item& item) const {
        constexpr std::size_t most_between = 5;
        item.at = at;
        if (const auto day = day_above(at)) {
            item.begin = *day;
            item.sign = Sign::date_above;
        }
        bool has_deck = false;
        const bool is_title = page_.lines[at].words >= 3 && !names_people(page_.lines[at]);
        for (std::size_t i = at + 1; i < std::min(page_.lines.size(), at + 1 + most_between); ++i) {
            const Line& line = page_.lines[i];
            const auto& about = page_.about[i];
            if (about) {
                const bool dated = about->date && about->date->period.precision == Precision::day;
                if (dated && item.sign == Sign::none && is_headline_below_day(i + 1)) return false;
                item.sign = std::min(item.sign, dated ? Sign::date : Sign::author);
                continue;
            }
            if (page_.furniture[i] == Furniture::piece || line.weight == 0 || is_label(line)) continue;
            if (page_.furniture[i] != Furniture::none) return false;
            const auto dateline = dateline_of(line.text);
            const bool sent = dateline && tells_day_or_agency(*dateline);
            if (is_prose(line) || ((dateline || item.sign != Sign::none) && line.words >= 8)) {
                // "Location: ..." is no dateline, "LAHORE: ..." is.
                if (dateline && !dateline->place.empty() && !has_small_letter(dateline->place))
                    item.sign = std::min(item.sign, Sign::place);
                if (sent) item.sign = Sign::dateline;
                item.text = i;
                return line.mark == Mark::none && (item.sign != Sign::none || !has_deck);
            }
            if (is_title && item.author.empty() && names_people(line)) {
                item.author = plain(line.text);
                item.sign = std::min(item.sign, Sign::author);
            } else if (!std::exchange(has_deck, true) && i == at + 1 && is_title && line.words >= 5) {
                continue;  // a second headline
            } else {
                return false;
            }
        }
        return false;
    }

    const Page& page_;
    std::unordered_map<std::string, int> labels_;
};

std::size_t weight_between(const Page& page, std::size_t from, std::size_t to) {
    std::size_t weight = 0;
    for (std::size_t i = from; i < to; ++i) weight += page.is_prose_of_story(i) ? page.lines[i].weight : 0;
    return weight;
}

// Each with its own headline, writer and text, and together nearly all that the page says.
bool is_collection(const Page& page, const std::vector<Item>& items, Sign sign) {
    // Briefs are short.
    const std::size_t least_text = sign == Sign::date_above || sign == Sign::read_on ? 60
                                   : sign == Sign::none                              ? 80
                                                                                     : 150;
    // Below a day and a headline a single sentence is an item's text.
    const auto weight_of_text = [&](std::size_t from, std::size_t to) {
        std::size_t weight = 0;
        for (std::size_t i = from; i < to; ++i) {
            const bool sentence = page.furniture[i] == Furniture::none && !page.about[i] && page.lines[i].words >= 8;
            weight += page.is_prose_of_story(i) || (sign == Sign::date_above && sentence) ? page.lines[i].weight : 0;
        }
        return weight;
    };
    const bool is_headed = std::ranges::all_of(items, [](const Item& item) { return item.at < item.text; });
    // Headline, writer, first sentences and "Read more", twice: a list, too.
    const bool is_cut = sign == Sign::read_on && std::ranges::all_of(items, [](const Item& item) {
                            return item.is_cut_off && item.sign != Sign::none && item.sign != Sign::read_on;
                        });
    const std::size_t fewest = (sign == Sign::dateline || is_cut) && is_headed ? 2 : 3;
    if (items.size() < fewest) return false;
    std::unordered_set<std::string> headlines, authors;
    std::size_t full = 0, signed_alone = 0;
    for (std::size_t k = 0; k < items.size(); ++k) {
        const std::size_t end = k + 1 < items.size() ? items[k + 1].at : page.lines.size();
        full += weight_of_text(items[k].text, end) >= least_text ? 1U : 0U;
        headlines.insert(plain(page.lines[items[k].at].text));
        if (items[k].author.empty()) continue;
        ++signed_alone;
        authors.insert(items[k].author);
    }
    const std::size_t all = weight_between(page, 0, page.lines.size());
    const std::size_t framed = weight_between(page, items.front().text, page.lines.size());
    // The same few names again and again are speakers of one talk.
    const bool many_authors = authors.size() * 5 >= signed_alone * 4;
    return headlines.size() == items.size() && full * 4 >= items.size() * 3 && framed * 10 >= all * 7 && many_authors;
}

// Parts of one story go on about the same people and bodies: at least every second one shares that much of its names.
bool are_of_one_story(const Page& page, const std::vector<Item>& items, double share) {
    NameSet before;
    std::size_t alike = 0;
    for (std::size_t k = 0; k < items.size(); ++k) {
        const std::size_t end = k + 1 < items.size() ? items[k + 1].at : page.lines.size();
        std::string text;
        for (std::size_t i = items[k].text; i < end; ++i) {
            if (page.is_prose_of_story(i)) text += page.lines[i].text + "\n";
        }
        NameSet names = names_in(text);
        const auto shared =
            static_cast<std::size_t>(std::ranges::count_if(names, [&](const auto& n) { return before.contains(n); }));
        alike += k > 0 && static_cast<double>(shared) > share * static_cast<double>(names.size()) ? 1U : 0U;
        before.merge(names);
    }
    return alike * 2 >= items.size();
}

// A list of a body's own announcements names it in each: there the days tell them apart.
bool are_of_several_days(const Page& page, const std::vector<Item>& items) {
    std::unordered_set<std::int32_t> days;
    for (const Item& item : items) days.insert(page.about[item.begin]->date->period.first.number);
    return days.size() * 4 >= items.size() * 3;
}

}  // namespace

std::vector<std::size_t> framed_headings(const Page& page, bool is_called_collection) {
    const auto all = FrameReader(page).items();
    for (const Sign sign :
         {Sign::dateline, Sign::place, Sign::date, Sign::date_above, Sign::read_on, Sign::author, Sign::none}) {
        if (sign == Sign::none && !is_called_collection) continue;
        std::vector<Item> items;
        std::ranges::copy_if(all, std::back_inserter(items), [&](const Item& item) {
            // Some of a wire's items bear the place alone.
            return item.sign == sign || (sign == Sign::place && item.sign == Sign::dateline) ||
                   (sign == Sign::read_on && item.is_cut_off);
        });
        if (!is_collection(page, items, sign)) continue;
        const bool one_story = sign == Sign::date_above ? !are_of_several_days(page, items)
                                                        : are_of_one_story(page, items,
                                                                           sign == Sign::none      ? 0.25
                                                                           : sign == Sign::read_on ? 0.6
                                                                                                   : 0.5);
        if (one_story) continue;
        std::vector<std::size_t> lines;
        for (const Item& item : items) lines.push_back(item.begin);
        return lines;
    }
    return {};
}

}  // namespace pressdex
