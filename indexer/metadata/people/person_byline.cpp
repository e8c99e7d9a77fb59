// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_byline.hpp"

#include "indexer/metadata/name_text/name_text.hpp"
#include "indexer/metadata/name_text/one_character_scripts.hpp"
#include "indexer/metadata/people/person_sighting.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "press/text/utf8.hpp"
#include "press/text/word_list.hpp"

#include <algorithm>

#include <unicode/uchar.h>

namespace pressdex {
namespace {

std::string_view without_blanks(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

// A text of one line and what the finders of names ask of it.
class SignedLine {
  public:
    SignedLine(std::string_view line, const Knowledge& knowledge)
        : reading_(outline_of(line)),
          mentions_(mentions_in(reading_, knowledge)),
          text_(reading_, mentions_, knowledge),
          taken_(text_.size()) {}

    const NameText& text() const { return text_; }

    std::vector<std::string> people() const {
        std::vector<std::string> names;
        for (const PersonSighting& one : unspaced_people(text_, taken_))
            names.push_back(text_.printed(one.first, one.last));
        return names;
    }

  private:
    static Outline outline_of(std::string_view line) {
        Outline outline;
        outline.body.emplace_back(line);
        return outline;
    }

    Reading reading_;
    std::vector<Mention> mentions_;
    NameText text_;
    NameSpans taken_;
};

// What stands before or behind a Chinese journalist's name.
std::string_view without_chinese_labels(std::string_view part) {
    static constexpr std::string_view before[] = {
        "責任編輯", "责任编辑", "實習記者", "实习记者", "特約記者", "特约记者", "通訊員", "通讯员", "記者",
        "记者",     "編輯",     "编辑",     "作者",     "撰文",     "採訪",     "采访",   "責編",   "责编"};
    static constexpr std::string_view behind[] = {"報導", "报道", "報道", "攝影", "摄影",
                                                  "撰稿", "整理", "編譯", "编译"};
    for (bool again = true; again;) {
        again = false;
        for (const auto label : before)
            if (part.starts_with(label)) part = without_blanks(part.substr(label.size())), again = true;
        for (const auto label : behind)
            if (part.ends_with(label)) part = without_blanks(part.substr(0, part.size() - label.size())), again = true;
    }
    return part;
}

// "記者陳怡君／台北報導": a part that is a name, of two to four characters, as the finder of names knows behind "記者".
std::vector<std::string> chinese_names(std::string_view line, const Knowledge& knowledge) {
    constexpr std::size_t shortest = 6, longest = 12;  // bytes
    constexpr std::string_view signs[] = {"／", "/", "｜", "|", "：", ":", "、", "，", " ", "；", "\u3000"};
    while (!line.empty()) {
        std::size_t to = line.size(), width = 0;
        for (const auto sign : signs)
            if (const auto at = line.find(sign); at < to) to = at, width = sign.size();
        const auto part = without_chinese_labels(without_blanks(line.substr(0, to)));
        line.remove_prefix(to + width);
        if (part.size() < shortest || part.size() > longest) continue;
        const auto found = SignedLine("記者" + std::string(part) + "。", knowledge).people();
        if (std::ranges::find(found, part) != found.end()) return {std::string(part)};
    }
    return {};
}

// "김민수 기자": as the finder of names knows before "기자", journalist.
std::vector<std::string> korean_names(std::string_view line, const Knowledge& knowledge) {
    constexpr std::string_view journalist = "기자";
    const auto at = line.find(journalist);
    if (at != std::string_view::npos) return SignedLine(line.substr(0, at + journalist.size()), knowledge).people();
    constexpr std::size_t three = 9;  // bytes
    if (line.size() != three) return {};
    return SignedLine(std::string(line) + " " + std::string(journalist), knowledge).people();
}

// "كتب", "نویسنده", "প্রতিবেদক": wrote, writer, reporter.
bool is_label(std::string_view printed) {
    static constexpr auto labels =
        word_list({"كتب",   "كتبت",     "بقلم", "تحرير", "إعداد", "تقرير",  "الكاتب", "نویسنده", "خبرنگار", "تحریر",
                   "رپورٹ", "প্রতিবেদক", "লেখক", "द्वारा", "लेखक",   "રિપોર્ટ", "מאת",    "כתב",     "כתבה",    "רשם"});
    return is_one_of(printed, labels);
}

// "ضحى عرفة": nothing but two to four words, one a given name and none of them anything else.
std::vector<std::string> spaced_names(std::string_view line, const Knowledge& knowledge) {
    constexpr std::uint32_t fewest = 2, most = 4;
    const SignedLine own(line, knowledge);
    const NameText& text = own.text();
    std::uint32_t first = 0, last = 0;
    while (first < text.size() && is_label(text.word(first).printed)) ++first;
    bool has_given = false;
    for (last = first; last < text.size(); ++last) {
        constexpr auto given = static_cast<std::uint32_t>(WordUse::given);
        if (last > first && !text.follows(last)) return {};
        if (text.word(last).has_digit || (text.uses(last) != 0 && (text.uses(last) & given) == 0)) return {};
        has_given = has_given || (text.uses(last) & given) != 0;
    }
    if (!has_given || last - first < fewest || last - first > most) return {};
    return {text.printed(first, last - 1)};
}

// "حوار: آسيا العتروس": told by the label before it and by its length.
std::vector<std::string> labelled_names(std::string_view line) {
    constexpr std::ptrdiff_t fewest_blanks = 1, most_blanks = 3;
    const auto name = without_blanks(line.substr(line.find(':') + 1));
    const auto blanks = std::ranges::count(name, ' ');
    const bool odd = name.find_first_of("0123456789:|/(),-@") != std::string_view::npos ||
                     name.find("–") != std::string_view::npos || name.find("—") != std::string_view::npos;
    if (odd || blanks < fewest_blanks || blanks > most_blanks) return {};
    return {std::string(name)};
}

}  // namespace

bool has_capitals(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint letter = code_point_at(line, at);
        if (u_isupper(static_cast<UChar32>(letter.value)) != 0) return true;
        at += letter.size;
    }
    return false;
}

std::vector<std::string> names_in_caseless_byline(std::string_view line, const Knowledge& knowledge) {
    for (std::size_t at = 0; at < line.size(); at += code_point_at(line, at).size) {
        const auto letter = line.substr(at, code_point_at(line, at).size);
        if (is_hangul(letter)) return korean_names(line, knowledge);
        if (is_hiragana(letter)) return {};  // "text by" and the like, among other words
        if (is_han(letter)) return chinese_names(line, knowledge);
    }
    return line.find(':') != std::string_view::npos ? labelled_names(line) : spaced_names(line, knowledge);
}

}  // namespace pressdex
